package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @Test
    void isWhateverTheSenderChoseUpToTwoHundredCharacters() {
        assertThat(IdempotencyKey.require("deposit-1")).isEqualTo("deposit-1");
        assertThat(IdempotencyKey.require("k".repeat(200))).hasSize(200);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isAskedForWhereItIsMissing(String header) {
        assertThatThrownBy(() -> IdempotencyKey.require(header))
                .isInstanceOfSatisfying(RequestRefused.class, refusal -> assertThat(
                                refusal.problem(Language.ENGLISH).violations())
                        .containsExactly(Violation.inHeader(
                                "Idempotency-Key",
                                "give each new request a key of its own, of at most 200 characters")));
    }

    @Test
    void isRefusedBeyondTwoHundredCharacters() {
        assertThatThrownBy(() -> IdempotencyKey.require("k".repeat(201)))
                .isInstanceOfSatisfying(RequestRefused.class, refusal -> assertThat(
                                refusal.problem(Language.ENGLISH).violations())
                        .containsExactly(Violation.inHeader(
                                "Idempotency-Key", "the key has 201 characters: at most 200 are taken")));
    }
}
