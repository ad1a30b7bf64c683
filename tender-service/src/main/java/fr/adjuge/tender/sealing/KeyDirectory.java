package fr.adjuge.tender.sealing;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where secret keys lie: a directory that the replicas share, and that only the service's own user may read. */
@ApplicationScoped
class KeyDirectory {

    private final Path root;

    KeyDirectory(@ConfigProperty(name = "adjuge.keys.directory") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Writes a key to disk for good; false, and nothing is changed, if there is one of that name. */
    boolean keep(String name, byte[] key) {
        try {
            Files.createDirectories(root, PosixFilePermissions.asFileAttribute(permissions("rwx------")));
            var incoming = root.resolve(name + "." + UUID.randomUUID() + ".incoming");
            try {
                write(incoming, key);
                // A link appears whole, and never in the place of another file; a move would replace it.
                Files.createLink(root.resolve(name), incoming);
                writeDirectory();
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a key in " + root, e);
        }
    }

    boolean has(String name) {
        return Files.exists(root.resolve(name));
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key " + root.resolve(name), e);
        }
    }

    private static void write(Path file, byte[] key) throws IOException {
        var readableByOwner = PosixFilePermissions.asFileAttribute(permissions("rw-------"));
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), readableByOwner)) {
            var bytes = ByteBuffer.wrap(key);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void writeDirectory() throws IOException {
        try (var channel = FileChannel.open(root, READ)) {
            channel.force(true);
        }
    }

    private static Set<PosixFilePermission> permissions(String text) {
        return PosixFilePermissions.fromString(text);
    }
}
