package fr.adjuge.testkit;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of {@code docs/adr} and their index. */
class DecisionsTest {

    private static final Path PAGES = Path.of("..", "docs", "adr");
    private static final Pattern PAGE =
            Pattern.compile("# (?<number>\\d+)\\. (?<title>.+)\n\n\\*\\*Status\\.\\*\\* (?<status>.+)\\.\n\n(?s:.+)");

    @Test
    void everyDecisionIsInTheIndexOnceWithItsTitleAndItsStatus() throws IOException {
        var rows = Files.readString(PAGES.resolve("README.md"))
                .lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
        try (var files = Files.list(PAGES)) {
            var pages = files.filter(file -> !file.endsWith("README.md")).toList();

            assertThat(rows).hasSameSizeAs(pages);
            assertThat(Set.copyOf(rows))
                    .isEqualTo(pages.stream().map(DecisionsTest::row).collect(toSet()));
        }
    }

    private static String row(Path file) {
        try {
            var page = PAGE.matcher(Files.readString(file));
            assertThat(page.matches())
                    .as("%s has a number, a title and a status", file)
                    .isTrue();
            var name = file.getFileName().toString();
            assertThat(name).startsWith("%04d-".formatted(Integer.valueOf(page.group("number"))));
            var status = page.group("status");
            return "| %s | [%s](%s) | %s |"
                    .formatted(
                            page.group("number"),
                            page.group("title"),
                            name,
                            status.substring(0, 1).toLowerCase(ROOT) + status.substring(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
