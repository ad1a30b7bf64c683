package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.offer.Examination;
import fr.adjuge.tender.offer.PriceInquiry;
import java.time.Instant;
import java.util.Optional;

/**
 * Why an offer is not chosen, in the words of the letter (motifs du rejet): art. R2181-1 and R2181-3 CCP.
 *
 * @param rejected in French, what is rejected
 * @param text in French
 * @param isCompared whether the offer was compared with the others, so that marks may be told
 */
record Motive(String rejected, String text, boolean isCompared) {

    private static final String CANDIDATURE = "candidature";
    private static final String OFFER = "offre";

    /** @param lapsed whether the validity of the offer was not extended */
    static Motive of(
            Examination examination, Optional<Ranking.Standing> standing, Optional<Awardee> fallenOut, boolean lapsed) {
        if (examination.isInadmissible()) {
            return new Motive(
                    CANDIDATURE,
                    "Votre candidature a été déclarée irrecevable : "
                            + examination.candidature().orElseThrow().reason(),
                    false);
        }
        if (examination.isRejectedForItsPrice()) {
            return notCompared(
                    "Votre offre a été rejetée comme anormalement basse (art. L2152-6 CCP), vos justifications n'ayant"
                            + " pas permis d'expliquer son prix : "
                            + examination
                                    .priceInquiry()
                                    .flatMap(PriceInquiry::ruling)
                                    .orElseThrow()
                                    .reason());
        }
        if (lapsed && fallenOut.isEmpty()) {
            return notCompared("La validité de votre offre n'a pas été prolongée : elle ne peut plus être choisie.");
        }
        if (!examination.isAdmittedAndRegular()) {
            var decision = examination.regularity().orElseThrow();
            return notCompared("Votre offre a été écartée sans être classée, car " + classification(decision.outcome())
                    + " : " + decision.reason());
        }
        var isTied = standing.filter(Ranking.Standing::tied).isPresent();
        return fallenOut
                .map(awardee -> ofFallenOut(awardee, isTied))
                .or(() -> standing.map(Motive::ofStanding))
                .orElseThrow(() -> new IllegalStateException("a compared offer stands in the ranking"));
    }

    private static Motive ofFallenOut(Awardee awardee, boolean isTied) {
        var elimination = awardee.elimination().orElseThrow();
        var provision =
                switch (elimination.ground()) {
                    case PIECES_NOT_GIVEN ->
                        "votre candidature a été déclarée irrecevable et votre offre éliminée (art. R2144-7 CCP)";
                    case VALIDITY_NOT_EXTENDED -> "elle ne peut plus être choisie";
                    case IMPEDIMENT -> "le marché ne peut vous être attribué (art. R2181-7 CCP)";
                };
        return new Motive(
                OFFER,
                "Votre offre avait été classée " + FrenchText.rank(awardee.rank(), isTied) + ", mais " + provision
                        + " : " + elimination.reason(),
                true);
    }

    /** An offer that came after the deadline: it is eliminated, and nobody has opened it. */
    static Motive ofLate(String depositNumber, Instant receivedAt, Instant deadline) {
        return notCompared(
                "Votre pli n° %s a été reçu le %s, après la date limite fixée au %s : il n'a pas été ouvert et votre offre est éliminée (art. R2151-5 CCP)"
                        .formatted(depositNumber, FrenchText.time(receivedAt), FrenchText.time(deadline)));
    }

    private static Motive ofStanding(Ranking.Standing standing) {
        if (standing.rank().isEmpty()) {
            return new Motive(
                    OFFER,
                    "Votre offre a été éliminée sans être classée : " + String.join(" ; ", standing.exclusionReasons()),
                    true);
        }
        return new Motive(
                OFFER,
                "Votre offre, régulière, a été classée "
                        + FrenchText.rank(standing.rank().get(), standing.tied()) + ".",
                true);
    }

    private static Motive notCompared(String sentence) {
        return new Motive(OFFER, sentence, false);
    }

    private static String classification(RegularityOutcome outcome) {
        return switch (outcome) {
            case IRREGULAR -> "elle est irrégulière (art. L2152-2 CCP)";
            case UNACCEPTABLE -> "elle est inacceptable (art. L2152-3 CCP)";
            case UNSUITABLE -> "elle est inappropriée (art. L2152-4 CCP)";
            case REGULAR -> throw new IllegalArgumentException("a regular offer is compared");
        };
    }
}
