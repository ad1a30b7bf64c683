package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.DiscontinuanceGround;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;

/** What the acts on a lot need besides its status, each with its sentence. */
final class LotGuards {

    /** All lots are opened together, with their tender: by whom may open that. */
    static final Guard<LotCase> TENDER_OPENABLE = TenderAction.OPEN.guard().of(LotCase::ofTender);

    static final Guard<LotCase> NOT_SUSPENDED =
            Guard.that(on -> on.lot().suspension().isEmpty(), on -> {
                var act = on.lot().suspension().orElseThrow();
                return new Text("suspended by the judge since %s (%s)", "suspendu par le juge depuis le %s (%s)")
                        .with(act.on(), act.reference());
            });

    static final Guard<LotCase> SUSPENDED = Guard.that(
            on -> on.lot().suspension().isPresent(),
            new Text("this lot is not suspended", "ce lot n'est pas suspendu"));

    static final Guard<LotCase> HAS_OFFERS =
            Guard.that(on -> !on.offers().isEmpty(), new Text("no offer was received", "aucune offre n'a été reçue"));

    static final Guard<LotCase> OPTIONS_CHOSEN = Guard.that(
            on -> on.options().isPresent(),
            new Text(
                    "record the option combination first, before any ranking is known",
                    "enregistrez d'abord la combinaison d'options, avant que tout classement soit connu"));

    static final Guard<LotCase> COMPARABLE = Comparison.POSSIBLE.of(LotCase::comparison);

    static final Guard<LotCase> EVALUATION_CLOSED = Guard.that(
            on -> on.resultHash().isPresent(),
            new Text(
                    "the evaluation is still open: it is closed in scoring-service first",
                    "l'évaluation est encore ouverte : elle se clôt d'abord dans scoring-service"));

    /** Nobody is chosen whose offer does not bind any more. */
    static final Guard<LotCase> OFFERS_VALID =
            Guard.until(on -> Paris.startOf(on.offersValidUntil().plusDays(1)), on -> new Text(
                            "the offers were valid until %s: have their validity extended first (validity-extension)",
                            "les offres étaient valides jusqu'au %s : faites d'abord prolonger leur validité"
                                    + " (validity-extension)")
                    .with(on.offersValidUntil()));

    static final Guard<LotCase> OFFER_LEFT = Guard.that(
            on -> !on.lot().ranking().orElseThrow().next(on.lot().fallenOut()).isEmpty(),
            new Text("no ranked offer is left", "il ne reste aucune offre classée"));

    static final Guard<LotCase> PIECES_ASKED = Guard.that(
            on -> !awardee(on).pieces().isEmpty(),
            new Text(
                    "no piece is asked of the intended winner",
                    "aucune pièce n'est demandée à l'attributaire pressenti"));

    static final Guard<LotCase> PIECES_COMPLETE =
            Guard.that(on -> awardee(on).openPieces().isEmpty(), on -> new Text(
                            "pieces missing or later than %s: %s", "pièces manquantes ou reçues après le %s : %s")
                    .with(awardee(on).dueOn(), awardee(on).openPieces()));

    static final Guard<LotCase> PIECES_NOT_GIVEN = Guard.<LotCase>allOf(List.of(
                    Guard.that(
                            (LotCase on) -> !awardee(on).openPieces().isEmpty(),
                            new Text("all its pieces were given in time", "toutes ses pièces ont été remises à temps")),
                    Guard.from((LotCase on) -> Paris.startOf(awardee(on).dueOn().plusDays(1)), on -> new Text(
                                    "its pieces may still come, through %s",
                                    "ses pièces peuvent encore arriver, jusqu'au %s")
                            .with(awardee(on).dueOn()))))
            .on((on, now) -> on.rules().piecesNotGiven());

    static final Guard<LotCase> IMPEDIMENT_KNOWN = Guard.<LotCase>that(
                    on -> on.rules().know(on.rules().impediment()), on -> new Text(
                                    "this ground exists for consultations launched from %s on",
                                    "ce motif existe pour les consultations lancées à compter du %s")
                            .with(on.rules().impediment().inForceFrom().orElseThrow()))
            .on((on, now) -> on.rules().impediment());

    /** The intended winner gives way on one of the grounds that the buyer may give. */
    static final Guard<LotCase> MAY_GIVE_WAY = Guard.anyOf(List.of(PIECES_NOT_GIVEN, IMPEDIMENT_KNOWN));

    static final Guard<LotCase> CONTRACTOR_SIGNED = Guard.that(
            on -> on.lot().contract().isPresent(),
            new Text(
                    "the contractor signs first, then the buyer (SIGN_BY_CONTRACTOR)",
                    "l'attributaire signe d'abord, puis l'acheteur (SIGN_BY_CONTRACTOR)"));

    static final Guard<LotCase> STANDSTILL_OVER = Guard.<LotCase>from(
                    on -> Paris.startOf(letters(on).standstill().earliestSignatureOn()), on -> new Text(
                                    "the standstill of %d days is not over: signature from %s on",
                                    "le délai de suspension de %d jours n'est pas écoulé : signature à compter du %s")
                            .with(
                                    letters(on).standstillDays(),
                                    letters(on).standstill().earliestSignatureOn()))
            .on((on, now) -> on.rules().standstill().basis());

    private static final Guard<LotCase> NO_OFFER_RECEIVED = Guard.that(
            on -> on.offers().isEmpty(), on -> new Text("%d offers were received", "%d offres ont été reçues")
                    .with(on.offers().size()));

    private static final Guard<LotCase> ALL_OFFERS_REJECTED = Guard.allOf(List.of(
            HAS_OFFERS,
            Guard.that(
                    (LotCase on) -> !isOneLeft(on),
                    new Text("an offer is still in the running", "une offre au moins reste en lice"))));

    /** The lot has failed for want of an offer that can be chosen (infructueux). Any other ground is the buyer's choice. */
    static final Guard<LotCase> FAILED = Guard.anyOf(List.of(ALL_OFFERS_REJECTED, NO_OFFER_RECEIVED));

    private LotGuards() {}

    /** What a ground for the elimination of the intended winner needs. */
    static Guard<LotCase> of(EliminationGround ground) {
        return switch (ground) {
            case PIECES_NOT_GIVEN -> PIECES_NOT_GIVEN;
            case IMPEDIMENT -> IMPEDIMENT_KNOWN;
            case VALIDITY_NOT_EXTENDED -> Guard.none();
        };
    }

    /** What must be true for a lot to end on this ground. */
    static Guard<LotCase> of(DiscontinuanceGround ground) {
        return switch (ground) {
            case NO_OFFER_RECEIVED -> NO_OFFER_RECEIVED;
            case ALL_OFFERS_REJECTED -> ALL_OFFERS_REJECTED;
            default -> Guard.none();
        };
    }

    private static Awardee awardee(LotCase on) {
        return on.lot().awardee().orElseThrow();
    }

    private static SentLetters letters(LotCase on) {
        return on.lot().rejectionLetters().orElseThrow();
    }

    private static boolean isOneLeft(LotCase on) {
        return on.lot()
                .ranking()
                .map(made -> !made.next(on.lot().fallenOut()).isEmpty())
                .orElseGet(() -> on.offers().stream().anyMatch(LotGuards::isStillInTheRunning));
    }

    private static boolean isStillInTheRunning(LotOffer offer) {
        var examination = offer.examination();
        return examination.isAdmittedAndRegular() || !examination.isSettled();
    }
}
