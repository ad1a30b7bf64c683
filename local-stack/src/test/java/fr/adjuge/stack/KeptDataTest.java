package fr.adjuge.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDataTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(told, true, StandardCharsets.UTF_8));

    @Test
    void newDataBeginWithThePlaysOn7April2025() throws IOException {
        var beginning = begun();

        assertThat(beginning.empty()).isFalse();
        // Nine o'clock in Paris in summer.
        assertThat(beginning.startInstant()).isEqualTo("2025-04-07T07:00:00Z");
    }

    @Test
    void emptyDataBeginWhenOneLikes() throws IOException {
        // Nine o'clock in Paris in winter.
        assertThat(begun("--empty", "--start", "2026-11-02T09:00").startInstant())
                .isEqualTo("2026-11-02T08:00:00Z");
    }

    @Test
    void aStartOfOnesOwnDoesNotGoWithThePlays() {
        assertThatThrownBy(() -> begun("--start", "2026-11-02T09:00"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--empty");
    }

    @Test
    void keptDataGoOnAsTheyWereBegun() throws IOException {
        begun("--empty", "--start", "2026-11-02T09:00");
        databaseIsPrepared();

        for (var again : List.of(begun(), begun("--empty"), begun("--start", "2026-11-02T09:00"))) {
            assertThat(again).isEqualTo(new Beginning(true, LocalDateTime.parse("2026-11-02T09:00")));
        }
        assertThat(said()).contains("Going on with what is in " + directory + ", begun with --empty");
    }

    @Test
    void aStartThatCameToNothingMayBeginOtherwise() throws IOException {
        begun("--empty");

        assertThat(begun().empty()).isFalse();
    }

    @Test
    void keptDataCannotBeginAnew() throws IOException {
        begun("--empty", "--start", "2026-11-02T09:00");
        databaseIsPrepared();

        assertThatThrownBy(() -> begun("--start", "2026-11-03T09:00"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("2026-11-02T09:00")
                .hasMessageContaining("--reset");
        assertThatThrownBy(() -> begun("--once")).hasMessageContaining("nothing to play");
    }

    @Test
    void dataWithThePlaysAreNotEmpty() throws IOException {
        begun();
        databaseIsPrepared();

        assertThatThrownBy(() -> begun("--empty"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("is not empty")
                .hasMessageContaining("--reset");
    }

    @Test
    void dataFromBeforeTheBeginningWasNotedHaveThePlays() throws IOException {
        databaseIsPrepared();

        assertThat(begun().empty()).isFalse();
    }

    @Test
    void aResetNamesWhatItDeletesAndLeavesWhatIsNotOurs() throws IOException {
        begun("--empty");
        databaseIsPrepared();
        Files.writeString(Files.createDirectories(directory.resolve("keys")).resolve("platform.key"), "secret");
        Files.writeString(directory.resolve("notes.txt"), "mine");

        try (var kept = KeptData.hold(directory)) {
            kept.reset(console);
        }

        assertThat(said()).contains(directory.toString(), "keys", "postgresql", "stack.properties");
        assertThat(said()).doesNotContain("notes.txt");
        try (var left = Files.list(directory)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("lock", "notes.txt");
        }
    }

    @Test
    void aResetFollowsNoLinkOutOfTheDirectory(@TempDir Path elsewhere) throws IOException {
        var precious = Files.writeString(elsewhere.resolve("precious"), "mine");
        Files.createSymbolicLink(directory.resolve("files"), elsewhere);

        try (var kept = KeptData.hold(directory)) {
            kept.reset(console);
        }

        assertThat(precious).exists();
        assertThat(directory.resolve("files")).doesNotExist();
    }

    @Test
    void aResetOfNothingSaysSo() throws IOException {
        try (var kept = KeptData.hold(directory)) {
            kept.reset(console);
        }

        assertThat(said()).contains("Nothing to reset");
    }

    @Test
    void twoStacksDoNotShareADirectory() throws IOException {
        try (var first = KeptData.hold(directory)) {
            assertThatThrownBy(() -> KeptData.hold(directory))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("a stack is running on " + directory);
            assertThat(first).isNotNull();
        }
        KeptData.hold(directory).close();
    }

    private Beginning begun(String... arguments) throws IOException {
        try (var kept = KeptData.hold(directory)) {
            return kept.beginning(Options.from(List.of(arguments), Map.of()), console);
        }
    }

    private void databaseIsPrepared() throws IOException {
        Files.createFile(
                Files.createDirectories(directory.resolve("postgresql")).resolve("prepared"));
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
