package fr.adjuge.tender.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotedArticlesTest {

    /** Articles whose text was read, or which the two example documents quote. Read one before you add it. */
    static final Set<String> CHECKED = Set.of(
            "L2113-10",
            "L2113-2",
            "L2113-7",
            "L2124-1",
            "L2124-2",
            "L2141-3",
            "L2152-1",
            "L2152-2",
            "L2152-3",
            "L2152-4",
            "L2152-5",
            "L2152-6",
            "L2152-7",
            "L2193-1",
            "L2193-14",
            "L551-1",
            "R2122-4",
            "R2122-7",
            "R2124-1",
            "R2124-2",
            "R2132-6",
            "R2132-7",
            "R2132-9",
            "R2132-13",
            "R2142-3",
            "R2142-7",
            "R2142-20",
            "R2142-23",
            "R2142-24",
            "R2142-26",
            "R2143-12",
            "R2144-1",
            "R2144-2",
            "R2144-3",
            "R2144-7",
            "R2151-5",
            "R2151-6",
            "R2152-1",
            "R2152-2",
            "R2152-6",
            "R2152-7",
            "R2161-2",
            "R2161-3",
            "R2161-4",
            "R2161-5",
            "R2181-1",
            "R2181-3",
            "R2181-7",
            "R2182-1",
            "R2182-2",
            "R2183-1",
            "R2184-12",
            "R2184-13",
            "R2193-1",
            "R2193-22",
            "R2196-1",
            "R551-7");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern ARTICLE = Pattern.compile("\\b([LRD])\\.? ?(\\d{3,4}-\\d+)");

    @Test
    void onlyArticlesThatWereReadAreQuotedToUsers() throws IOException {
        assertThat(quotedInTexts()).isNotEmpty().isSubsetOf(CHECKED);
    }

    private static Set<String> quotedInTexts() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(QuotedArticlesTest::articlesIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> articlesIn(Path source) {
        try {
            return LITERAL.matcher(Files.readString(source))
                    .results()
                    .flatMap(literal -> ARTICLE.matcher(literal.group()).results())
                    .map(article -> article.group(1) + article.group(2));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
