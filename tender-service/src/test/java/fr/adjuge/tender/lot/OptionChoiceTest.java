package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringMethod.PricedOption;
import fr.adjuge.tender.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionChoiceTest {

    private static final List<PricedOption> ANNOUNCED = List.of(
            new PricedOption("PSE-1", "NIRS embarquée", true),
            new PricedOption("PSE-2", "Broyeur à paille", true),
            new PricedOption("PSE-3", "Extension de garantie", false));

    @ParameterizedTest
    @ValueSource(strings = {"", "PSE-1", "PSE-3", "PSE-1 PSE-2", "PSE-3 PSE-1", "PSE-1 PSE-2 PSE-3"})
    void anySetOfTheAnnouncedOptionsMayBeChosenNoneOfThemToo(String chosen) {
        assertThatCode(() -> OptionChoice.requireAnnounced(ANNOUNCED, ids(chosen)))
                .doesNotThrowAnyException();
    }

    @Test
    void anOptionThatWasNotAnnouncedIsRefusedAtItsPlace() {
        var refusal = refusal("PSE-1 PSE-4");

        assertThat(refusal.type()).isEqualTo(ProblemType.RULES_NOT_MET);
        assertThat(refusal.breaches()).extracting(Breach::pointer).containsExactly("/optionIds/1");
        assertThat(refusal.breaches().get(0).rule().english())
                .isEqualTo("one of the announced options, once: PSE-1, PSE-2, PSE-3");
        assertThat(refusal.breaches().get(0).rule().french())
                .isEqualTo("une des options annoncées, une seule fois : PSE-1, PSE-2, PSE-3");
    }

    @Test
    void anOptionIsChosenOnceAndTheSecondTimeIsRefused() {
        assertThat(refusal("PSE-2 PSE-1 PSE-2").breaches())
                .extracting(Breach::pointer)
                .containsExactly("/optionIds/2");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(refusal("PSE-9 PSE-1 PSE-1").breaches())
                .extracting(Breach::pointer)
                .containsExactly("/optionIds/0", "/optionIds/2");
    }

    private static RefusedException refusal(String chosen) {
        return catchThrowableOfType(
                RefusedException.class, () -> OptionChoice.requireAnnounced(ANNOUNCED, ids(chosen)));
    }

    private static List<String> ids(String chosen) {
        return chosen.isEmpty() ? List.of() : List.of(chosen.split(" "));
    }
}
