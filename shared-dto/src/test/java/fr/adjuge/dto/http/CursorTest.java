package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant NOON = Instant.parse("2025-05-28T10:00:00.123456Z");
    private static final UUID ID = UUID.fromString("3f9c1f9e-6f0e-4d6b-8c0e-0a0a0a0a0a0a");

    @Test
    void givesBackTheKeysOfWhereThePageEnded() {
        var cursor = Cursor.fromString(Cursor.after(NOON, ID).toString());

        assertThat(cursor.key(0, Instant::parse)).isEqualTo(NOON);
        assertThat(cursor.key(1, UUID::fromString)).isEqualTo(ID);
    }

    @Test
    void isSafeInAnAddress() {
        assertThat(Cursor.after("é/?&=+ ~", "").toString()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.fromString(Cursor.after("é/?&=+ ~", "").toString()).keys())
                .isEqualTo(List.of("é/?&=+ ~", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "a", "YWJj", "____"})
    void isNothingButWhatItWrote(String text) {
        assertThatThrownBy(() -> Cursor.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOfTheFormOfTheDay() {
        var ofAnotherForm = Base64.getUrlEncoder().encodeToString("1\u001f\u001fa".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.fromString(ofAnotherForm)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remembersItsList() {
        assertThat(Cursor.fromString(Cursor.after("a").in("drafts").toString()))
                .isEqualTo(new Cursor("drafts", List.of("a")));
    }

    @Test
    void ofAnotherListIsTheFaultOfTheCaller() {
        var cursor = Cursor.after("a");

        assertThatThrownBy(() -> cursor.key(0, UUID::fromString)).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> cursor.key(0, Instant::parse)).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> cursor.key(1, UUID::fromString)).isInstanceOf(RequestRefused.class);
    }
}
