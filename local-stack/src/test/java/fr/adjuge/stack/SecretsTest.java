package fr.adjuge.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void aSecretIsTheSameInTheNextRun() {
        var file = directory.resolve("secrets.properties");
        var first = new Secrets(file).get("tender");

        assertThat(new Secrets(file).get("tender")).isEqualTo(first);
    }

    @Test
    void everySecretIsAnother() {
        var secrets = new Secrets(directory.resolve("secrets.properties"));

        assertThat(secrets.get("tender")).isNotEqualTo(secrets.get("scoring"));
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        var file = directory.resolve("secrets.properties");
        new Secrets(file).get("tender");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
