package fr.adjuge.tender.award;

import static fr.adjuge.tender.InraeCase.id;
import static fr.adjuge.tender.InraeCase.ranking;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** B is first, F and G are tied at rank 2, then A and C; D is eliminated. */
class SuccessionTest {

    static final Optional<String> NO_REASON = Optional.empty();

    @Test
    void theFirstIsNamedAlthoughOthersAreTiedBehindIt() {
        var next = Succession.requireNext(ranking(), Set.of(), id("B"), NO_REASON);

        assertThat(next.rank()).contains(1);
    }

    @Test
    void nobodyIsPreferredToTheOneRankedNext() {
        var refusal = refusal(Set.of(), "F", NO_REASON);

        assertThat(refusal.type()).isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(refusal.detail().french()).isEqualTo("l'offre classée première est " + id("B"));
        assertThat(refusal.legalBasis().orElseThrow().citation()).isEqualTo("art. L2152-7 CCP");
    }

    @Test
    void whoFollowsTheOneThatFellOutIsTheOneRankedImmediatelyAfter() {
        var refusal = refusal(Set.of(id("B")), "A", NO_REASON);

        assertThat(refusal.detail().english())
                .isIn(
                        "the offer ranked next is " + id("F") + " or " + id("G"),
                        "the offer ranked next is " + id("G") + " or " + id("F"));
        assertThat(refusal.legalBasis().orElseThrow().citation()).isEqualTo("art. R2144-7 CCP");
    }

    @Test
    void aTieAtTheRankThatIsReachedNeedsAReasonedChoice() {
        var fallenOut = Set.of(id("B"));

        assertThat(refusal(fallenOut, "F", NO_REASON).type()).isEqualTo(RULES_NOT_MET);
        assertThat(Succession.requireNext(ranking(), fallenOut, id("G"), Optional.of("meilleure note technique"))
                        .offerId())
                .isEqualTo(id("G"));
    }

    @Test
    void theOtherOfTwoEqualsIsNextWithoutAReason() {
        var fallenOut = Set.of(id("B"), id("F"));

        assertThat(Succession.requireNext(ranking(), fallenOut, id("G"), NO_REASON)
                        .offerId())
                .isEqualTo(id("G"));
        assertThat(refusal(fallenOut, "G", Optional.of("no need of it")).type()).isEqualTo(RULES_NOT_MET);
    }

    @Test
    void anEliminatedOfferIsNeverNext() {
        var allButTheEliminated = Set.of(id("B"), id("F"), id("G"), id("A"), id("C"));

        assertThat(refusal(allButTheEliminated, "D", NO_REASON)).hasMessage("no ranked offer is left");
    }

    private static RefusedException refusal(Set<UUID> fallenOut, String letter, Optional<String> reason) {
        return catchThrowableOfType(
                RefusedException.class, () -> Succession.requireNext(ranking(), fallenOut, id(letter), reason));
    }
}
