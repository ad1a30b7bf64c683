package fr.adjuge.notice.publication;

import fr.adjuge.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The publication channel: a directory with a folder for each procedure, and in it one for each of its notices, for
 * whoever brings them to the BOAMP and TED. A folder appears under its name only when it is whole and on disk.
 */
@ApplicationScoped
class NoticeFolder {

    private final Path root;

    NoticeFolder(@ConfigProperty(name = "adjuge.publication.export-directory") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Delivers the files of a notice. Does nothing if they are there already: they never change. */
    void deliver(Notice notice, NoticeFiles files) throws IOException {
        var folder = root.resolve(asFileName(notice.reference())).resolve(notice.id() + "-01");
        if (Files.exists(folder)) {
            return;
        }
        var incoming = root.resolve(".incoming-" + UUID.randomUUID());
        Files.createDirectories(incoming);
        for (var file : Map.of("notice.xml", files.xml(), "notice.html", files.html(), "decp.json", files.decp())
                .entrySet()) {
            writeToDisk(incoming.resolve(file.getKey()), file.getValue());
        }
        Files.createDirectories(folder.getParent());
        Files.move(incoming, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A reference is the buyer's own and may hold anything; a file name may not. */
    private static String asFileName(String reference) {
        var name = reference.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return name.startsWith(".") ? "_" + name : name;
    }

    private static void writeToDisk(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
