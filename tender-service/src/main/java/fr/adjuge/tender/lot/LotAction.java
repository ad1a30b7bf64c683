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
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.problem.RefusedException;
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
    OPEN(OPENER, from(PUBLISHED), OPENED),
    /** Examine candidatures and offers. */
    EXAMINE(BUYER, from(OPENED)),
    /** Record the combination of options that is compared. */
    CHOOSE_OPTIONS(BUYER, from(OPENED)),
    /** Open the evaluation in scoring-service. */
    EVALUATE(BUYER, from(OPENED), IN_EVALUATION),
    /** Take over the frozen ranking. */
    RANK(BUYER, from(IN_EVALUATION), RANKED),
    /** Name the intended winner, and ask it for its pieces. */
    AWARD_PROVISIONALLY(BUYER, from(RANKED), PROVISIONALLY_AWARDED),
    /** Record a piece of the intended winner. */
    RECEIVE_PIECE(BUYER, from(PROVISIONALLY_AWARDED)),
    /** The next offer in the ranking takes its place: art. R2144-7 and R2181-7 CCP. */
    ELIMINATE_AWARDEE(BUYER, from(PROVISIONALLY_AWARDED, AWARDED), RANKED),
    /** Decide the award. */
    AWARD(REPRESENTATIVE, from(PROVISIONALLY_AWARDED), AWARDED),
    /** Send the letters to those not chosen: the standstill begins. */
    SEND_REJECTION_LETTERS(BUYER, from(AWARDED), STANDSTILL),
    /** Record the contractor's signature. */
    SIGN_BY_CONTRACTOR(BUYER, from(AWARDED, STANDSTILL)),
    /** Sign for the buyer: the contract is concluded. */
    CONCLUDE(REPRESENTATIVE, from(STANDSTILL), CONCLUDED),
    /** Record that the contractor holds the signed contract. */
    NOTIFY(BUYER, from(CONCLUDED), NOTIFIED),
    /** Record who agreed to a longer validity of the offers. */
    EXTEND_VALIDITY(BUYER, fromOpeningToSignature()),
    /** End the lot for want of an offer that can be chosen (infructueux). */
    DECLARE_UNSUCCESSFUL(REPRESENTATIVE, from(OPENED, IN_EVALUATION, RANKED), UNSUCCESSFUL),
    /** Give the lot up before its signature (sans suite). */
    DISCONTINUE(REPRESENTATIVE, fromOpeningToSignature(), DISCONTINUED),
    /** Record that the judge suspends the procedure. */
    SUSPEND(BUYER, fromOpeningToSignature()),
    /** Record that the suspension is over. */
    RESUME(BUYER, fromOpeningToSignature()),
    /** Record that the judge set the procedure aside. */
    ANNUL(BUYER, fromOpeningToSignature(), ANNULLED);

    private final Role role;
    private final Set<LotStatus> from;
    private final @Nullable LotStatus to;

    LotAction(Role role, Set<LotStatus> from) {
        this(role, from, null);
    }

    LotAction(Role role, Set<LotStatus> from, @Nullable LotStatus to) {
        this.role = role;
        this.from = from;
        this.to = to;
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

    /** The status this action leads to; refused where the table has no such edge. */
    public LotStatus applyTo(LotStatus status) {
        if (!from.contains(status)) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text("%s is not possible: the lot is %s", "%s impossible : l'état du lot est %s")
                            .with(this, status));
        }
        return to == null ? status : to;
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
