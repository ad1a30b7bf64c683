package fr.adjuge.tender.award;

import static fr.adjuge.tender.InraeCase.id;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.SentLetters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The letters of 13 June 2025 to those that INRAE did not choose. */
class RejectionLetterTest {

    static final SentLetters SENT = SentLetters.toTheRejected(
            LocalDate.of(2025, 6, 13), LetterChannel.ELECTRONIC, InraeCase.RULES.standstill(), 11);

    @Test
    void tellsATiedTendererItsRankItsMarksAndTheWinner() {
        assertThat(letterTo("F"))
                .contains("À : Société fictive F", "Objet : Rejet de votre offre – Acquisition")
                .contains("a été classée 2e ex æquo.")
                .contains("""
                        Vos notes (total 3,45 sur 4) :
                        - Valeur technique : 3,50 sur 4 (soit 1,925 dans le total)
                        - SAV : 3,00 sur 4 (soit 0,3 dans le total)
                        """)
                .contains("Le marché est attribué à Société fictive B. Motifs de ce choix : offre la mieux classée.")
                .contains("Notes de l'attributaire (total 3,61 sur 4)");
    }

    @Test
    void tellsHowTheChoiceBetweenEqualsWasMade() {
        assertThat(letterTo("F", Optional.of("délai ferme")))
                .contains("Motifs de ce choix : offre la mieux classée. Plusieurs offres étant classées ex æquo à ce"
                        + " rang, le choix entre elles est ainsi motivé : délai ferme.");
        assertThat(letterTo("F")).doesNotContain("choix entre elles");
    }

    @Test
    void tellsALateDepositorThatNobodyHasOpenedItsOffer() {
        var motive = Motive.ofLate(
                "PLI-JCEE4B34EP", Instant.parse("2025-05-28T10:00:01Z"), Instant.parse("2025-05-28T10:00:00Z"));

        assertThat(motive.text())
                .isEqualTo("Votre pli n° PLI-JCEE4B34EP a été reçu le 28 mai 2025 à 12 h 00 min 01 s, après la date"
                        + " limite fixée au 28 mai 2025 à 12 h 00 min 00 s : il n'a pas été ouvert et votre offre est"
                        + " éliminée (art. R2151-5 CCP)");
        assertThat(motive.isCompared()).isFalse();
    }

    @Test
    void saysNothingTwice() {
        assertThat(letterTo("F")).containsOnlyOnce("Rejet de votre offre").containsOnlyOnce("total 3,45");
    }

    @Test
    void tellsFromWhichDayOnTheContractMayBeSigned() {
        // Eleven days from 13/06: the last one is 23/06.
        assertThat(letterTo("A"))
                .contains("par voie électronique le 13 juin 2025")
                .contains("un délai de 11 jours court à compter de cet envoi : le marché pourra être signé à compter du"
                        + " 24 juin 2025.");
    }

    @Test
    void tellsTheCourtAndTheFourRemedies() {
        assertThat(letterTo("C"))
                .contains("Tribunal Administratif de Montpellier", "greffe.ta-montpellier@juradm.fr")
                .contains("référé précontractuel (art. L551-1 CJA), jusqu'à la signature du marché")
                .contains("référé contractuel (art. R551-7 CJA)")
                .contains("CE, 4 avril 2014, n° 358994")
                .contains("dans les deux mois suivant sa réception");
    }

    @Test
    void tellsAnEliminatedTendererWhichMinimumItMissed() {
        assertThat(letterTo("D"))
                .contains("éliminée sans être classée : note de 1 inférieure au minimum de 2 au critère SAV.")
                .contains("- SAV : 1,00 sur 4\n")
                .doesNotContain("a été classée");
    }

    @Test
    void tellsACandidateThatIsNotAdmittedNoMarks() {
        assertThat(letterTo("E"))
                .contains("Objet : Rejet de votre candidature – Acquisition")
                .contains("Votre candidature a été déclarée irrecevable : références non produites.")
                .contains("attribué à Société fictive B")
                .doesNotContain("Vos notes", "Notes de l'attributaire");
    }

    @Test
    void tellsAnIrregularTendererWhy() {
        assertThat(letterTo("H"))
                .contains("car elle est irrégulière (art. L2152-2 CCP) : la PSE 2 n'est pas chiffrée.")
                .doesNotContain("Vos notes");
    }

    @Test
    void tellsAnIntendedWinnerWhyItGaveWay() {
        var fallenOut = new Awardee(
                id("G"),
                2,
                Optional.of("reason"),
                LocalDate.of(2025, 6, 10),
                LocalDate.of(2025, 6, 13),
                List.of(),
                Optional.of(new Awardee.Elimination(
                        EliminationGround.PIECES_NOT_GIVEN, "attestations non produites.", LocalDate.of(2025, 6, 16))));

        var motive = Motive.of(
                InraeCase.examined("G").examination(), InraeCase.ranking().of(id("G")), Optional.of(fallenOut), true);

        assertThat(motive.text())
                .isEqualTo(
                        "Votre offre avait été classée 2e ex æquo, mais votre candidature a été déclarée irrecevable et"
                                + " votre offre éliminée (art. R2144-7 CCP) : attestations non produites.");
    }

    @Test
    void writesDaysAndRanksAsFrenchLettersDo() {
        assertThat(FrenchText.day(LocalDate.of(2025, 7, 1))).isEqualTo("1er juillet 2025");
        assertThat(FrenchText.day(LocalDate.of(2025, 7, 11))).isEqualTo("11 juillet 2025");
        assertThat(FrenchText.rank(1, false)).isEqualTo("1re");
        assertThat(FrenchText.rank(4, false)).isEqualTo("4e");
    }

    private static String letterTo(String letter) {
        return letterTo(letter, Optional.empty());
    }

    private static String letterTo(String letter, Optional<String> tieBreakReason) {
        var consultation = InraeCase.consultation();
        var offer = InraeCase.examined(letter);
        var standing = InraeCase.ranking().of(offer.id());
        return new RejectionLetter(
                        consultation,
                        consultation.lots().get(0),
                        InraeCase.RULES,
                        Addressee.of(offer.leader().organisation()),
                        Motive.of(offer.examination(), standing, Optional.empty(), false),
                        standing,
                        new RejectionLetter.Choice(
                                "Société fictive B",
                                InraeCase.ranking().of(id("B")).orElseThrow(),
                                "offre la mieux classée",
                                tieBreakReason),
                        "4",
                        SENT)
                .text();
    }
}
