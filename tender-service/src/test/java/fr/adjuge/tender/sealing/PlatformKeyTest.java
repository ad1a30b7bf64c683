package fr.adjuge.tender.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformKeyTest {

    static final byte[] RECEIPT = "PLI-VCYPA8BCGT, reçu à 15 h".getBytes(UTF_8);

    @TempDir
    Path directory;

    @Test
    void unlocksWhatAnotherReplicaHasLocked() {
        var one = new PlatformKey(new KeyDirectory(directory));
        var other = new PlatformKey(new KeyDirectory(directory));

        assertThat(other.unlock(one.lock(RECEIPT, "receipt 1"), "receipt 1")).isEqualTo(RECEIPT);
    }

    @Test
    void aLockedTextOpensNowhereElse() {
        var key = new PlatformKey(new KeyDirectory(directory));
        var locked = key.lock(RECEIPT, "receipt 1");

        assertThatIllegalStateException()
                .isThrownBy(() -> key.unlock(locked, "receipt 2"))
                .withMessage("not locked by this platform for receipt 2");
    }

    @Test
    void aChangedTextDoesNotUnlock() {
        var key = new PlatformKey(new KeyDirectory(directory));
        var locked = key.lock(RECEIPT, "receipt 1");
        locked[locked.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> key.unlock(locked, "receipt 1"));
    }

    @Test
    void anotherPlatformUnlocksNothing() throws IOException {
        var locked = new PlatformKey(new KeyDirectory(directory)).lock(RECEIPT, "receipt 1");
        var elsewhere = new PlatformKey(new KeyDirectory(Files.createTempDirectory(directory, "other")));

        assertThatIllegalStateException().isThrownBy(() -> elsewhere.unlock(locked, "receipt 1"));
    }

    @Test
    void showsNothingAndLocksTheSameTextDifferentlyEachTime() {
        var key = new PlatformKey(new KeyDirectory(directory));
        var locked = key.lock(RECEIPT, "receipt 1");

        assertThat(new String(locked, UTF_8)).doesNotContain("VCYPA8BCGT");
        assertThat(key.lock(RECEIPT, "receipt 1")).isNotEqualTo(locked);
    }

    @Test
    void liesWhereItsServiceAloneReadsIt() throws IOException {
        var keys = directory.resolve("keys");

        new PlatformKey(new KeyDirectory(keys));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        try (var files = Files.list(keys)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aDamagedKeyStopsTheStart() throws IOException {
        Files.writeString(directory.resolve("platform.key"), "not a key");

        assertThatIllegalStateException()
                .isThrownBy(() -> new PlatformKey(new KeyDirectory(directory)))
                .withMessage("no usable platform key");
    }
}
