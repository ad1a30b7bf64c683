package fr.adjuge.notice.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder for each procedure, and in it one for each of its notices. */
class NoticeFolderTest {

    private static final NoticeFiles FILES = new NoticeFiles(bytes("<xml/>"), bytes("<html/>"), bytes("{}"));

    @TempDir
    Path root;

    @Test
    void holdsTheThreeFilesUnderTheReferenceAndTheNoticeWithItsVersion() throws IOException {
        var notice = notice("2025-07");

        new NoticeFolder(root).deliver(notice, FILES);

        var folder = root.resolve("2025-07").resolve(notice.id() + "-01");
        assertThat(folder.resolve("notice.xml")).hasContent("<xml/>");
        assertThat(folder.resolve("notice.html")).hasContent("<html/>");
        assertThat(folder.resolve("decp.json")).hasContent("{}");
        assertThat(root).isDirectoryContaining(path -> path.endsWith("2025-07"));
        assertThat(root.toFile().list()).as("nothing half written is left").hasSize(1);
    }

    @Test
    void isNotWrittenAgainOnceItIsThere() throws IOException {
        var notice = notice("2025-07");
        var channel = new NoticeFolder(root);
        channel.deliver(notice, FILES);

        channel.deliver(notice, new NoticeFiles(bytes("other"), bytes("other"), bytes("other")));

        assertThat(root.resolve("2025-07").resolve(notice.id() + "-01").resolve("notice.xml"))
                .hasContent("<xml/>");
    }

    @ParameterizedTest
    @CsvSource({"../../2025 07, _.._.._2025_07", "/etc/passwd, _etc_passwd", "été.2025-07_a, été.2025-07_a", ".., _.."})
    void isNamedByTheReferenceAsFarAsThatIsAFileName(String reference, String name) throws IOException {
        var notice = notice(reference);

        new NoticeFolder(root).deliver(notice, FILES);

        assertThat(root.resolve(name).resolve(notice.id() + "-01")).isDirectory();
        assertThat(root.toFile().list()).hasSize(1);
    }

    @Test
    void tellsThatItCannotBeWritten() throws IOException {
        Files.createFile(root.resolve("2025-07"));

        assertThatThrownBy(() -> new NoticeFolder(root).deliver(notice("2025-07"), FILES))
                .isInstanceOf(IOException.class);
    }

    private static Notice notice(String reference) {
        return new Notice(
                Awards.chambres(award -> ((ObjectNode) award.at("/consultation")).put("reference", reference)),
                Instant.EPOCH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
