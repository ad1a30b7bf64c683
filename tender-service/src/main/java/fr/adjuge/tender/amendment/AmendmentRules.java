package fr.adjuge.tender.amendment;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static fr.adjuge.tender.problem.ProblemType.TOO_LATE;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.calendar.BackwardLimit;
import fr.adjuge.tender.calendar.BackwardLimit.Standing;
import fr.adjuge.tender.calendar.Paris;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When an amendment may still be sent: so many days before the deadline as the documents announce, counted to the new
 * deadline where it postpones it (INRAE-C24-2025-006, clause 6).
 */
final class AmendmentRules {

    private static final String POINTER = "/newOfferDeadline";

    /** The deadline that an amendment leaves behind, and the one from then on. */
    record Dates(Instant previous, Instant deadline) {

        /** The new deadline, if there is one, is later than the old one and is a time that Paris has once. */
        static Dates of(Instant previous, Optional<OffsetDateTime> announced) {
            announced.ifPresent(postponed -> requirePostponement(previous, postponed));
            return new Dates(previous, announced.map(OffsetDateTime::toInstant).orElse(previous));
        }

        boolean isPostponed() {
            return deadline.isAfter(previous);
        }
    }

    private AmendmentRules() {}

    private static void requirePostponement(Instant previous, OffsetDateTime postponed) {
        if (!postponed.toInstant().isAfter(previous)) {
            throw refused(new Text(
                            "The new deadline is later than the one before, %s.",
                            "La nouvelle date limite est postérieure à la précédente, %s.")
                    .with(Paris.timeOf(previous)));
        }
        if (!Paris.showsOnce(postponed)) {
            throw refused(new Text(
                    "Clocks in Paris show the time of the deadline exactly once.",
                    "L'heure limite existe une seule fois à Paris (changement d'heure)."));
        }
    }

    private static RefusedException refused(Text rule) {
        return RefusedException.forBreaches(RULES_NOT_MET, rule, List.of(Breach.of(POINTER, rule)));
    }

    /** Refused once it is late: then only a postponement is possible. */
    static Standing standing(Dates dates, int days, Instant now) {
        var limit = BackwardLimit.before(dates.deadline(), days);
        var standing = limit.standingOn(Paris.dayOf(now));
        if (standing == Standing.LATE) {
            throw new RefusedException(
                    TOO_LATE,
                    new Text(
                                    "changes were possible until %s, %d days before the deadline: postpone the deadline",
                                    "les modifications étaient possibles jusqu'au %s, %d jours avant la date limite :"
                                            + " reportez la date limite")
                            .with(limit.limitOn(), days));
        }
        return standing;
    }
}
