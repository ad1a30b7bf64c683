package fr.adjuge.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this machine's stack: drawn at the first use, kept in a file that only its owner reads. */
final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final Properties kept = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The secret of this name, 32 random bytes in base64url. */
    String get(String name) {
        var known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var drawn = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.setProperty(name, drawn);
        save();
        return drawn;
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Files.newBufferedWriter(next)) {
                kept.store(writer, "Secrets of the local stack; delete them only together with the whole directory");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
