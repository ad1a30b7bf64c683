package fr.adjuge.tender.blob;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
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
        var target = path(name);
        Files.createDirectories(target.getParent());
        var incoming = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".incoming");
        var digest = sha256();
        try {
            var size = writeToDisk(new DigestInputStream(content, digest), incoming);
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
            return new StoredBlob(name, size, HexFormat.of().formatHex(digest.digest()));
        } finally {
            Files.deleteIfExists(incoming);
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

    private static long writeToDisk(InputStream content, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            var size = content.transferTo(out);
            channel.force(true);
            return size;
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
