package fr.adjuge.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutArgumentsTheProceduresArePlayedAndTheStackStaysUp() {
        var options = options();

        assertThat(options.once()).isFalse();
        assertThat(options.empty()).isFalse();
        assertThat(options.reset()).isFalse();
        assertThat(options.start()).isEmpty();
    }

    @Test
    void everyOptionIsUnderstood() {
        assertThat(options("--once", "--reset").once()).isTrue();
        assertThat(options("--once", "--reset").reset()).isTrue();
        assertThat(options("--empty").empty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:00, 2026-11-02T09:00",
        "2026-11-02, 2026-11-02T09:00",
        "2026-11-02T23:59:59, 2026-11-02T23:59:59"
    })
    void aStartIsADayOrATimeOfParis(String given, LocalDateTime start) {
        assertThat(options("--empty", "--start", given).start()).contains(start);
        assertThat(options("--empty", "--start=" + given).start()).contains(start);
        assertThat(Options.from(List.of("--empty"), Map.of("ADJUGE_START", given))
                        .start())
                .contains(start);
    }

    @Test
    void theCommandLineGoesBeforeTheEnvironment() {
        var options = Options.from(List.of("--start", "2026-11-02"), Map.of("ADJUGE_START", "2025-01-01"));

        assertThat(options.start()).contains(LocalDateTime.parse("2026-11-02T09:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01", "2026-02-30T09:00", "2026-11-02T25:00", "02/11/2026", "--once"})
    void whatIsNoTimeIsRefusedWithAnExample(String given) {
        assertThatThrownBy(() -> options("--start", given))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("2026-11-02T09:00");
    }

    @Test
    void aStartWithoutATimeIsRefused() {
        assertThatThrownBy(() -> options("--start")).hasMessageContaining("--start '' is no time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--twice", "empty", "-once", "--once=1", ""})
    void anUnknownArgumentIsNamed(String argument) {
        assertThatThrownBy(() -> options(argument))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("'%s'".formatted(argument))
                .hasMessageContaining("--help");
    }

    @Test
    void onceAndEmptyContradictEachOther() {
        assertThatThrownBy(() -> options("--once", "--empty"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--once")
                .hasMessageContaining("--empty");
    }

    private static Options options(String... arguments) {
        return Options.from(List.of(arguments), Map.of());
    }
}
