package fr.adjuge.tender.blob;

import static fr.adjuge.dto.http.PlatformProblem.INSUFFICIENT_STORAGE;

import fr.adjuge.dto.http.RequestRefused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * Writing to our own disk. Where it takes no more, because it is full or fails, the sender is told so; it is told
 * otherwise where the file stopped coming.
 */
final class Disk {

    private static final Logger LOG = Logger.getLogger(Disk.class);

    private Disk() {}

    /** Something that writes to the disk. */
    interface Work {
        void run() throws IOException;
    }

    static void write(Work work) {
        try {
            work.run();
        } catch (IOException failure) {
            throw refusal(failure);
        }
    }

    /** A file, to be written and closed. */
    static OutputStream writing(Path file, OpenOption... options) {
        try {
            return new FileStream(Files.newOutputStream(file, options));
        } catch (IOException failure) {
            throw refusal(failure);
        }
    }

    private static RequestRefused refusal(IOException failure) {
        LOG.error("the disk takes no more", failure);
        return new RequestRefused(INSUFFICIENT_STORAGE);
    }

    private static final class FileStream extends OutputStream {

        private final OutputStream file;

        FileStream(OutputStream file) {
            this.file = new BufferedOutputStream(file);
        }

        @Override
        public void write(int octet) {
            Disk.write(() -> file.write(octet));
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            Disk.write(() -> file.write(octets, offset, length));
        }

        @Override
        public void flush() {
            Disk.write(file::flush);
        }

        @Override
        public void close() {
            Disk.write(file::close);
        }
    }
}
