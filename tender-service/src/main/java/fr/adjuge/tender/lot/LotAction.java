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
import fr.adjuge.tender.access.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The transition table of a lot: what may be done, by whom, from which statuses, and what it leads to. An action without
 * a target leaves the status as it is. Whatever else an act must fulfil is in the verbs of {@link Lot}.
 */
public enum LotAction {
    /** Open the deposits of the lot, with those of its tender. */
    OPEN(OPENER, from(PUBLISHED), OPENED, LotGuards.NOT_SUSPENDED),
    /** Examine candidatures and offers. */
    EXAMINE(BUYER, from(OPENED), LotGuards.NOT_SUSPENDED),
    /** Record the combination of options that is compared. */
    CHOOSE_OPTIONS(BUYER, from(OPENED), LotGuards.NOT_SUSPENDED),
    /** Open the evaluation in scoring-service. */
    EVALUATE(BUYER, from(OPENED), IN_EVALUATION, LotGuards.NOT_SUSPENDED),
    /** Take over the frozen ranking. */
    RANK(BUYER, from(IN_EVALUATION), RANKED, LotGuards.NOT_SUSPENDED),
    /** Name the intended winner, and ask it for its pieces. */
    AWARD_PROVISIONALLY(BUYER, from(RANKED), PROVISIONALLY_AWARDED, LotGuards.NOT_SUSPENDED),
    /** Record a piece of the intended winner. */
    RECEIVE_PIECE(BUYER, from(PROVISIONALLY_AWARDED), LotGuards.NOT_SUSPENDED),
    /** The next offer in the ranking takes its place: art. R2144-7 and R2181-7 CCP. */
    ELIMINATE_AWARDEE(BUYER, from(PROVISIONALLY_AWARDED, AWARDED), RANKED, LotGuards.NOT_SUSPENDED),
    /** Decide the award. */
    AWARD(REPRESENTATIVE, from(PROVISIONALLY_AWARDED), AWARDED, LotGuards.NOT_SUSPENDED),
    /** Send the letters to those not chosen: the standstill begins. */
    SEND_REJECTION_LETTERS(BUYER, from(AWARDED), STANDSTILL, LotGuards.NOT_SUSPENDED),
    /** Record the contractor's signature. */
    SIGN_BY_CONTRACTOR(BUYER, from(AWARDED, STANDSTILL), LotGuards.NOT_SUSPENDED),
    /** Sign for the buyer: the contract is concluded. */
    CONCLUDE(REPRESENTATIVE, from(STANDSTILL), CONCLUDED, LotGuards.NOT_SUSPENDED),
    /** Record that the contractor holds the signed contract. */
    NOTIFY(BUYER, from(CONCLUDED), NOTIFIED, LotGuards.NOT_SUSPENDED),
    /** Record who agreed to a longer validity of the offers. */
    EXTEND_VALIDITY(BUYER, fromOpeningToSignature(), LotGuards.NOT_SUSPENDED),
    /** End the lot for want of an offer that can be chosen (infructueux). */
    DECLARE_UNSUCCESSFUL(REPRESENTATIVE, from(OPENED, IN_EVALUATION, RANKED), UNSUCCESSFUL, LotGuards.NOT_SUSPENDED),
    /** Give the lot up before its signature (sans suite). */
    DISCONTINUE(REPRESENTATIVE, fromOpeningToSignature(), DISCONTINUED, LotGuards.NOT_SUSPENDED),
    /** Record that the judge suspends the procedure. */
    SUSPEND(BUYER, fromOpeningToSignature(), LotGuards.NOT_SUSPENDED),
    /** Record that the suspension is over. */
    RESUME(BUYER, fromOpeningToSignature(), LotGuards.SUSPENDED),
    /** Record that the judge set the procedure aside. */
    ANNUL(BUYER, fromOpeningToSignature(), ANNULLED);

    private final Role role;
    private final Set<LotStatus> from;
    private final @Nullable LotStatus to;
    private final Guard<Lot> guard;

    @SafeVarargs
    LotAction(Role role, Set<LotStatus> from, Guard<Lot>... guards) {
        this(role, from, null, guards);
    }

    @SafeVarargs
    LotAction(Role role, Set<LotStatus> from, @Nullable LotStatus to, Guard<Lot>... guards) {
        this.role = role;
        this.from = from;
        this.to = to;
        this.guard = Guard.allOf(
                Stream.concat(Stream.of(inStatus()), Stream.of(guards)).toList());
    }

    private Guard<Lot> inStatus() {
        return Guard.that(lot -> from.contains(lot.status()), lot -> notIn(lot.status()));
    }

    private static Set<LotStatus> from(LotStatus first, LotStatus... others) {
        return EnumSet.of(first, others);
    }

    private static Set<LotStatus> fromOpeningToSignature() {
        return EnumSet.range(OPENED, STANDSTILL);
    }

    public static List<LotAction> allowedIn(LotStatus status) {
        return Stream.of(values())
                .filter(action -> action.from.contains(status))
                .toList();
    }

    /** The status this action leads to, where the table has such an edge. */
    public LotStatus applyTo(LotStatus status) {
        return to == null ? status : to;
    }

    public Guard<Lot> guard() {
        return guard;
    }

    private Text notIn(LotStatus status) {
        return new Text("%s is not possible: the lot is %s", "%s impossible : l'état du lot est %s").with(this, status);
    }

    Role role() {
        return role;
    }

    /** Where the act is done, below the address of the tender. */
    String pathFor(String lotId) {
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
