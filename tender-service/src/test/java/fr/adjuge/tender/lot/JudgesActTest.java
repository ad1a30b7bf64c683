package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.tender.problem.ProblemType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JudgesActTest {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 20);

    @Test
    void anActIsOfTodayAtTheLatest() {
        assertThat(JudgesAct.of("2503456", TODAY, TODAY).on()).isEqualTo(TODAY);
        assertThat(JudgesAct.of("2503456", TODAY.minusDays(30), TODAY).reference())
                .isEqualTo("2503456");
    }

    @Test
    void anActOfTomorrowIsRefused() {
        var refusal =
                catchThrowableOfType(RefusedException.class, () -> JudgesAct.of("2503456", TODAY.plusDays(1), TODAY));

        assertThat(refusal.type()).isEqualTo(ProblemType.RULES_NOT_MET);
        assertThat(refusal.breaches()).extracting(Breach::pointer).containsExactly("/on");
        assertThat(refusal.breaches().get(0).rule().french()).isEqualTo("pas après ce jour, 2025-06-20");
    }
}
