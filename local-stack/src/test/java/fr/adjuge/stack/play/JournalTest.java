package fr.adjuge.stack.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void inAnEmptyDirectory() {
        file = directory.resolve("play/INRAE.jsonl");
    }

    @Test
    void theNextRunFindsTheStepsOfThisOne() {
        new Journal(file).record("publishes", Json.object("status", 200));

        assertThat(new Journal(file).of("publishes")).hasValue(Json.object("status", 200));
        assertThat(new Journal(file).of("opens")).isEmpty();
    }

    @Test
    void aLineThatWasBeingWrittenWhenTheRunWasKilledIsNoStep() throws IOException {
        new Journal(file).record("publishes", Json.object("status", 200));
        Files.writeString(file, "{\"step\":\"opens\",\"ans", StandardOpenOption.APPEND);

        var next = new Journal(file);
        next.record("opens", Json.object("status", 409));

        assertThat(new Journal(file).of("publishes")).isPresent();
        assertThat(new Journal(file).of("opens")).hasValue(Json.object("status", 409));
    }

    @Test
    void aDamagedLineIsNotPassedOver() throws IOException {
        Files.createDirectories(directory.resolve("play"));
        Files.writeString(file, "garbage\n");

        assertThatThrownBy(() -> new Journal(file))
                .isInstanceOf(PlayFailure.class)
                .hasMessageContaining(file.toString());
    }
}
