package fr.adjuge.tender.blob;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A directory of files, which the replicas share. A file appears under its name only when it is whole and on disk. */
@ApplicationScoped
class BlobDirectory implements BlobStore {

    private final Path root;

    BlobDirectory(@ConfigProperty(name = "adjuge.blobs.directory") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public StoredBlob keep(String name, InputStream content) throws IOException {
        var hashed = new DigestInputStream(content, sha256());
        var size = new AtomicLong();
        keepWritten(name, out -> size.set(hashed.transferTo(out)));
        return new StoredBlob(
                name,
                size.get(),
                HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    }

    @Override
    public void keepWritten(String name, Content content) throws IOException {
        var target = path(name);
        var incoming = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".incoming");
        try {
            writeToDisk(content, incoming);
            Disk.write(() -> {
                Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
                force(target.resolve("..").normalize());
            });
        } finally {
            if (Files.exists(incoming)) {
                Files.delete(incoming);
            }
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(path(name));
    }

    @Override
    public void discard(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    private Path path(String name) {
        var path = root.resolve(name).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("not a name inside the blob directory: " + name);
        }
        return path;
    }

    private static void writeToDisk(Content content, Path file) throws IOException {
        Disk.write(() -> Files.createDirectories(file.resolve("..").normalize()));
        try (var out = Disk.writing(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
        Disk.write(() -> force(file));
    }

    private static void force(Path written) throws IOException {
        try (var channel = FileChannel.open(written, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
