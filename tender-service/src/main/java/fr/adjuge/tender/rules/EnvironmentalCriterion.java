package fr.adjuge.tender.rules;

import java.time.LocalDate;

/**
 * At least one criterion takes account of environmental characteristics of the offers: art. L2152-7 and R2152-7 CCP,
 * for launches from 22 August 2026.
 */
public final class EnvironmentalCriterion {

    private static final LocalDate REQUIRED_FROM = LocalDate.of(2026, 8, 22);

    private EnvironmentalCriterion() {}

    public static boolean isRequiredOn(LocalDate launch) {
        return !launch.isBefore(REQUIRED_FROM);
    }

    /** The sources differ by a day: the day before, the buyer is warned. */
    public static boolean isDisputedOn(LocalDate launch) {
        return launch.equals(REQUIRED_FROM.minusDays(1));
    }
}
