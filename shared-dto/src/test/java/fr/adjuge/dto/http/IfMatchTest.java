package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "\"2\", \"3\"", "\"2\",\"3\""})
    void letsPassWhoHasSeenTheCurrentVersion(String header) {
        assertThatCode(() -> IfMatch.require(header, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "*", "3", "W/\"3\"", "\"3", ",", "\"\""})
    void refusesEveryOtherVersion(String header) {
        assertThatThrownBy(() -> IfMatch.require(header, 3))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refusal -> assertThat(refusal.getResponse().getStatus()).isEqualTo(412));
    }

    @Test
    void asksForTheVersionThatTheCallerHasSeen() {
        assertThatThrownBy(() -> IfMatch.require(null, 3))
                .isInstanceOfSatisfying(RequestRefused.class, refusal -> assertThat(
                                refusal.problem(Language.ENGLISH).violations())
                        .containsExactly(
                                Violation.inHeader("If-Match", "send the ETag of the version that you have seen")));
    }
}
