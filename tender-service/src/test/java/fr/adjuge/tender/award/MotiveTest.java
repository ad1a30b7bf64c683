package fr.adjuge.tender.award;

import static fr.adjuge.tender.InraeCase.EXAMINED_ON;
import static fr.adjuge.tender.InraeCase.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.CandidatureOutcome;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.offer.CreditCheck;
import fr.adjuge.tender.offer.Examination;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why each of the eight tenderers of INRAE-C24-2025-006 was not chosen, in the words of its letter. */
class MotiveTest {

    private static final Examination ADMITTED =
            Examination.NONE.decideCandidature(CandidatureOutcome.ADMITTED, "complète", EXAMINED_ON);
    private static final CreditCheck WITHIN_CREDITS =
            new CreditCheck(Optional.of(Money.euros("300000")), Optional.of(Money.euros("360000")));
    private static final CreditCheck BEYOND_CREDITS =
            new CreditCheck(Optional.of(Money.euros("360000.01")), Optional.of(Money.euros("360000")));

    @Test
    void anInadmissibleCandidatureIsRejectedAndNotAnOffer() {
        var motive = motive(InraeCase.examined("E").examination(), Optional.empty());

        assertThat(motive.rejected()).isEqualTo("candidature");
        assertThat(motive.text()).isEqualTo("Votre candidature a été déclarée irrecevable : références non produites.");
        assertThat(motive.isCompared()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IRREGULAR | elle est irrégulière (art. L2152-2 CCP)",
                "UNSUITABLE | elle est inappropriée (art. L2152-4 CCP)"
            })
    void anOfferThatIsNotRegularIsSetAsideWithoutARank(RegularityOutcome outcome, String words) {
        var examination = ADMITTED.decideRegularity(outcome, "voir le rapport", WITHIN_CREDITS, EXAMINED_ON);

        var motive = motive(examination, Optional.empty());

        assertThat(motive.text())
                .isEqualTo("Votre offre a été écartée sans être classée, car " + words + " : voir le rapport");
        assertThat(motive.isCompared()).isFalse();
    }

    @Test
    void anOfferBeyondTheCreditsIsUnacceptable() {
        var examination = ADMITTED.decideRegularity(
                RegularityOutcome.UNACCEPTABLE, "crédits dépassés", BEYOND_CREDITS, EXAMINED_ON);

        assertThat(motive(examination, Optional.empty()).text())
                .isEqualTo("Votre offre a été écartée sans être classée, car elle est inacceptable (art. L2152-3 CCP) :"
                        + " crédits dépassés");
    }

    @Test
    void anAbnormallyLowOfferIsToldThatItsJustificationDidNotConvince() {
        var examination = ADMITTED.askAboutPrice("Justifiez.", LocalDate.of(2025, 6, 5), LocalDate.of(2025, 6, 2))
                .answerAboutPrice("Remise.", LocalDate.of(2025, 6, 5))
                .decidePrice(PriceOutcome.REJECTED, "une remise de 60 % n'explique rien.", EXAMINED_ON);

        var motive = motive(examination, Optional.empty());

        assertThat(motive.text())
                .startsWith("Votre offre a été rejetée comme anormalement basse (art. L2152-6 CCP)")
                .endsWith(": une remise de 60 % n'explique rien.");
        assertThat(motive.isCompared()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"F, 2e ex æquo", "G, 2e ex æquo", "A, 4e", "C, 5e"})
    void aRankedOfferIsToldItsRank(String letter, String rank) {
        var motive = motive(InraeCase.examined(letter).examination(), standing(letter));

        assertThat(motive.text()).isEqualTo("Votre offre, régulière, a été classée " + rank + ".");
        assertThat(motive.rejected()).isEqualTo("offre");
        assertThat(motive.isCompared()).isTrue();
    }

    @Test
    void anOfferBelowAMinimumIsToldWhichOne() {
        var motive = motive(InraeCase.examined("D").examination(), standing("D"));

        assertThat(motive.text())
                .isEqualTo("Votre offre a été éliminée sans être classée : note de 1 inférieure au minimum de 2 au"
                        + " critère SAV");
        assertThat(motive.isCompared()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PIECES_NOT_GIVEN | votre candidature a été déclarée irrecevable et votre offre éliminée (art. R2144-7 CCP)",
                "IMPEDIMENT | le marché ne peut vous être attribué (art. R2181-7 CCP)",
                "VALIDITY_NOT_EXTENDED | elle ne peut plus être choisie"
            })
    void anIntendedWinnerThatGaveWayIsToldWhy(EliminationGround ground, String words) {
        var motive =
                Motive.of(InraeCase.examined("B").examination(), standing("B"), Optional.of(eliminated(ground)), false);

        assertThat(motive.text()).isEqualTo("Votre offre avait été classée 1re, mais " + words + " : voir plus haut");
        assertThat(motive.isCompared()).isTrue();
    }

    @Test
    void anOfferWhoseValidityLapsedIsToldSoWhateverItsRank() {
        var motive = Motive.of(InraeCase.examined("F").examination(), standing("F"), Optional.empty(), true);

        assertThat(motive.text())
                .isEqualTo("La validité de votre offre n'a pas été prolongée : elle ne peut plus être choisie.");
        assertThat(motive.isCompared()).isFalse();
    }

    @Test
    void anInadmissibleCandidateIsToldThatBeforeAnythingElse() {
        var motive = Motive.of(InraeCase.examined("E").examination(), Optional.empty(), Optional.empty(), true);

        assertThat(motive.rejected()).isEqualTo("candidature");
    }

    @Test
    void aComparedOfferStandsInTheRanking() {
        var regular = InraeCase.examined("A").examination();

        assertThatThrownBy(() -> motive(regular, Optional.empty())).isInstanceOf(IllegalStateException.class);
    }

    private static Motive motive(Examination examination, Optional<Ranking.Standing> standing) {
        return Motive.of(examination, standing, Optional.empty(), false);
    }

    private static Optional<Ranking.Standing> standing(String letter) {
        return InraeCase.ranking().of(id(letter));
    }

    private static Awardee eliminated(EliminationGround ground) {
        var day = LocalDate.of(2025, 6, 13);
        return new Awardee(
                id("B"),
                1,
                Optional.empty(),
                day,
                day,
                List.of(),
                Optional.of(new Awardee.Elimination(ground, "voir plus haut", day)));
    }
}
