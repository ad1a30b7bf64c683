package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void showsAsManyAsAskedForAndWhereItEnded() {
        assertThat(page(List.of("a", "b", "c")))
                .isEqualTo(new Page<>(List.of("A", "B"), Optional.of(Cursor.after("b"))));
    }

    @Test
    void isTheLastOneWhenNoRowIsLeftOver() {
        assertThat(page(List.of("a", "b"))).isEqualTo(new Page<>(List.of("A", "B"), Optional.empty()));
        assertThat(page(List.of("a"))).isEqualTo(new Page<>(List.of("A"), Optional.empty()));
        assertThat(page(List.of())).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    private static Page<String> page(List<String> rows) {
        return Page.of(rows, 2, Cursor::after, row -> row.toUpperCase(Locale.ROOT));
    }
}
