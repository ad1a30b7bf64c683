package fr.adjuge.tender.lot;

import static fr.adjuge.tender.access.Role.BUYER;
import static fr.adjuge.tender.access.Role.OPENER;
import static fr.adjuge.tender.access.Role.REPRESENTATIVE;
import static fr.adjuge.tender.lot.LotStatus.ANNULLED;
import static fr.adjuge.tender.lot.LotStatus.AWARDED;
import static fr.adjuge.tender.lot.LotStatus.CONCLUDED;
import static fr.adjuge.tender.lot.LotStatus.DISCONTINUED;
import static fr.adjuge.tender.lot.LotStatus.IN_EVALUATION;
import static fr.adjuge.tender.lot.LotStatus.NOTIFIED;
import static fr.adjuge.tender.lot.LotStatus.OPENED;
import static fr.adjuge.tender.lot.LotStatus.PROVISIONALLY_AWARDED;
import static fr.adjuge.tender.lot.LotStatus.PUBLISHED;
import static fr.adjuge.tender.lot.LotStatus.RANKED;
import static fr.adjuge.tender.lot.LotStatus.STANDSTILL;
import static fr.adjuge.tender.lot.LotStatus.UNSUCCESSFUL;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Transition;
import fr.adjuge.tender.access.ActOfRole;
import fr.adjuge.tender.access.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The transition table of a lot: what may be done, by whom, from which statuses, what it leads to, and all that it needs
 * up to what only the body of the request tells. An action without a target leaves the status as it is.
 */
public enum LotAction implements ActOfRole<LotCase>, Transition<LotStatus> {
    /** Open the deposits of the lot, with those of its tender. */
    OPEN(
            OPENER,
            "open the deposits",
            "ouvrir les plis",
            from(PUBLISHED),
            OPENED,
            LotGuards.NOT_SUSPENDED,
            LotGuards.TENDER_OPENABLE),
    /** Examine candidatures and offers. */
    EXAMINE(
            BUYER,
            "examine the offers",
            "examiner les offres",
            from(OPENED),
            LotGuards.NOT_SUSPENDED,
            LotGuards.HAS_OFFERS),
    /** Record the combination of options that is compared. */
    CHOOSE_OPTIONS(
            BUYER,
            "record the option combination",
            "enregistrer la combinaison d'options",
            from(OPENED),
            LotGuards.NOT_SUSPENDED,
            LotGuards.HAS_OFFERS),
    /** Open the evaluation in scoring-service. */
    EVALUATE(
            BUYER,
            "open the evaluation",
            "ouvrir l'évaluation",
            from(OPENED),
            IN_EVALUATION,
            LotGuards.NOT_SUSPENDED,
            LotGuards.HAS_OFFERS,
            LotGuards.OPTIONS_CHOSEN,
            LotGuards.COMPARABLE),
    /** Take over the frozen ranking. */
    RANK(
            BUYER,
            "take the frozen ranking over",
            "reprendre le classement figé",
            from(IN_EVALUATION),
            RANKED,
            LotGuards.NOT_SUSPENDED,
            LotGuards.EVALUATION_CLOSED),
    /** Name the intended winner, and ask it for its pieces. */
    AWARD_PROVISIONALLY(
            BUYER,
            "name the intended winner",
            "désigner l'attributaire pressenti",
            from(RANKED),
            PROVISIONALLY_AWARDED,
            LotGuards.NOT_SUSPENDED,
            LotGuards.OFFERS_VALID,
            LotGuards.OFFER_LEFT),
    /** Record a piece of the intended winner. */
    RECEIVE_PIECE(
            BUYER,
            "record a piece of the intended winner",
            "enregistrer une pièce de l'attributaire pressenti",
            from(PROVISIONALLY_AWARDED),
            LotGuards.NOT_SUSPENDED,
            LotGuards.PIECES_ASKED),
    /** The next offer in the ranking takes its place: art. R2144-7 and R2181-7 CCP. */
    ELIMINATE_AWARDEE(
            BUYER,
            "let the intended winner give way",
            "écarter l'attributaire pressenti",
            from(PROVISIONALLY_AWARDED, AWARDED),
            RANKED,
            LotGuards.NOT_SUSPENDED,
            LotGuards.MAY_GIVE_WAY),
    /** Decide the award. */
    AWARD(
            REPRESENTATIVE,
            "decide the award",
            "décider l'attribution",
            from(PROVISIONALLY_AWARDED),
            AWARDED,
            LotGuards.NOT_SUSPENDED,
            LotGuards.PIECES_COMPLETE,
            LotGuards.OFFERS_VALID),
    /** Send the letters to those not chosen: the standstill begins. */
    SEND_REJECTION_LETTERS(
            BUYER,
            "send the rejection letters",
            "envoyer les lettres de rejet",
            from(AWARDED),
            STANDSTILL,
            LotGuards.NOT_SUSPENDED),
    /** Record the contractor's signature. */
    SIGN_BY_CONTRACTOR(
            BUYER,
            "record the contractor's signature",
            "enregistrer la signature de l'attributaire",
            from(AWARDED, STANDSTILL),
            LotGuards.NOT_SUSPENDED),
    /** Sign for the buyer: the contract is concluded. */
    CONCLUDE(
            REPRESENTATIVE,
            "sign for the buyer",
            "signer pour l'acheteur",
            from(STANDSTILL),
            CONCLUDED,
            LotGuards.NOT_SUSPENDED,
            LotGuards.CONTRACTOR_SIGNED,
            LotGuards.STANDSTILL_OVER,
            LotGuards.OFFERS_VALID),
    /** Record that the contractor holds the signed contract. */
    NOTIFY(BUYER, "notify the contract", "notifier le marché", from(CONCLUDED), NOTIFIED, LotGuards.NOT_SUSPENDED),
    /** Record who agreed to a longer validity of the offers. */
    EXTEND_VALIDITY(
            BUYER,
            "extend the validity of the offers",
            "prolonger la validité des offres",
            fromOpeningToSignature(),
            LotGuards.NOT_SUSPENDED),
    /** End the lot for want of an offer that can be chosen (infructueux). */
    DECLARE_UNSUCCESSFUL(
            REPRESENTATIVE,
            "declare the lot unsuccessful",
            "déclarer le lot infructueux",
            from(OPENED, IN_EVALUATION, RANKED),
            UNSUCCESSFUL,
            LotGuards.NOT_SUSPENDED,
            LotGuards.FAILED),
    /** Give the lot up before its signature (sans suite). */
    DISCONTINUE(
            REPRESENTATIVE,
            "give the lot up",
            "déclarer le lot sans suite",
            fromOpeningToSignature(),
            DISCONTINUED,
            LotGuards.NOT_SUSPENDED),
    /** Record that the judge suspends the procedure. */
    SUSPEND(
            BUYER,
            "record a suspension by the judge",
            "enregistrer une suspension par le juge",
            fromOpeningToSignature(),
            LotGuards.NOT_SUSPENDED),
    /** Record that the suspension is over. */
    RESUME(
            BUYER,
            "record the end of the suspension",
            "enregistrer la fin de la suspension",
            fromOpeningToSignature(),
            LotGuards.SUSPENDED),
    /** Record that the judge set the procedure aside. */
    ANNUL(
            BUYER,
            "record the annulment by the judge",
            "enregistrer l'annulation par le juge",
            fromOpeningToSignature(),
            ANNULLED);

    private final Role role;
    private final Text task;
    private final Set<LotStatus> from;
    private final @Nullable LotStatus to;
    private final Guard<LotCase> inStatus;
    private final Guard<LotCase> guard;

    @SafeVarargs
    LotAction(Role role, String english, String french, Set<LotStatus> from, Guard<LotCase>... guards) {
        this(role, english, french, from, null, guards);
    }

    @SafeVarargs
    LotAction(
            Role role,
            String english,
            String french,
            Set<LotStatus> from,
            @Nullable LotStatus to,
            Guard<LotCase>... guards) {
        this.role = role;
        this.task = new Text(english, french);
        this.from = from;
        this.to = to;
        this.inStatus = inStatus(() -> List.of(values()), LotStatus::words)
                .of(on -> on.lot().status());
        this.guard = Guard.allOf(
                Stream.concat(Stream.of(inStatus), Stream.of(guards)).toList());
    }

    private static Set<LotStatus> from(LotStatus first, LotStatus... others) {
        return EnumSet.of(first, others);
    }

    private static Set<LotStatus> fromOpeningToSignature() {
        return EnumSet.range(OPENED, STANDSTILL);
    }

    public static List<LotAction> allowedIn(LotStatus status) {
        return Stream.of(values()).filter(action -> action.startsFrom(status)).toList();
    }

    @Override
    public boolean startsFrom(LotStatus status) {
        return from.contains(status);
    }

    @Override
    public LotStatus leadsFrom(LotStatus status) {
        return to == null ? status : to;
    }

    @Override
    public Text task() {
        return task;
    }

    /** That this is a row of the table for the status of the lot, whatever else is needed. */
    Guard<LotCase> inStatus() {
        return inStatus;
    }

    @Override
    public Guard<LotCase> guard() {
        return guard;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public String link(LotCase on) {
        var key = on.lot().key();
        return "/tenders/" + key.tenderId() + pathFor(key.lotId());
    }

    /** Where the act is done, below the address of the tender. */
    private String pathFor(String lotId) {
        var lot = "/lots/" + lotId;
        return switch (this) {
            case OPEN -> "/opening";
            case EXAMINE -> "/offers";
            case CHOOSE_OPTIONS -> lot + "/option-choice";
            case EVALUATE -> lot + "/evaluation";
            case RANK -> lot + "/ranking";
            case AWARD_PROVISIONALLY -> lot + "/provisional-award";
            case RECEIVE_PIECE -> lot + "/awardee-pieces";
            case ELIMINATE_AWARDEE -> lot + "/awardee-elimination";
            case AWARD -> lot + "/award";
            case SEND_REJECTION_LETTERS -> lot + "/rejection-letters";
            case SIGN_BY_CONTRACTOR -> lot + "/contractor-signature";
            case CONCLUDE -> lot + "/conclusion";
            case NOTIFY -> lot + "/notification";
            case EXTEND_VALIDITY -> lot + "/validity-extension";
            case DECLARE_UNSUCCESSFUL, DISCONTINUE -> lot + "/discontinuance";
            case SUSPEND -> lot + "/suspension";
            case RESUME -> lot + "/resumption";
            case ANNUL -> lot + "/annulment";
        };
    }
}
