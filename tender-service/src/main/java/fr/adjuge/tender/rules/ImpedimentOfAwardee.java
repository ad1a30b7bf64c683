package fr.adjuge.tender.rules;

import java.time.LocalDate;

/**
 * The intended winner may give way because of force majeure or an unforeseeable impossibility: art. R2181-7 CCP, for
 * consultations launched from 1 January 2026 on (décret no. 2025-1383).
 */
public final class ImpedimentOfAwardee {

    private static final LocalDate KNOWN_FROM = LocalDate.of(2026, 1, 1);

    private ImpedimentOfAwardee() {}

    public static boolean isKnownOn(LocalDate launch) {
        return !launch.isBefore(KNOWN_FROM);
    }
}
