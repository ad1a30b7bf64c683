package fr.adjuge.tender.blob;

import static fr.adjuge.dto.http.PlatformProblem.INSUFFICIENT_STORAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.RequestRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    /** More than any buffer on the way. */
    private static final byte[] LONG = new byte[1 << 20];

    /** Linux keeps a disk that is always full: what is written to it ends in ENOSPC. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsThatThereIsNoRoomWhereTheDiskIsFull() throws IOException {
        try (var out = Disk.writing(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            assertNoRoom(() -> out.write(LONG));
        }
    }

    /** Few octets are kept together, and written as the file is closed. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsThatThereIsNoRoomForTheLastOctets() {
        var out = Disk.writing(Path.of("/dev/full"), StandardOpenOption.WRITE);
        assertThatNoException().isThrownBy(() -> out.write(1));

        assertNoRoom(out::close);
    }

    @Test
    void tellsThatThereIsNoRoomWhereTheDirectoryCannotBeMade(@TempDir Path root) throws IOException {
        Files.createFile(root.resolve("documents"));

        assertNoRoom(() -> new BlobDirectory(root).keep("documents/a", InputStream.nullInputStream()));
    }

    @Test
    void leavesNothingBehindWhereTheContentStopsComing(@TempDir Path root) throws IOException {
        assertThatIOException()
                .isThrownBy(() -> new BlobDirectory(root).keepWritten("sealed/a", out -> {
                    out.write(LONG);
                    throw new IOException("cut");
                }))
                .withMessage("cut");

        try (var files = Files.list(root.resolve("sealed"))) {
            assertThat(files).isEmpty();
        }
    }

    private static void assertNoRoom(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOfSatisfying(RequestRefused.class, refusal -> assertThat(
                        refusal.getResponse().getStatus())
                .isEqualTo(INSUFFICIENT_STORAGE.status()));
    }
}
