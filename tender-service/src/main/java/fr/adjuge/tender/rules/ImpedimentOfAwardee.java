package fr.adjuge.tender.rules;

import static fr.adjuge.dto.http.LegalBasis.ccp;

import fr.adjuge.dto.http.LegalBasis;
import java.time.LocalDate;

/**
 * The intended winner may give way because of force majeure or an unforeseeable impossibility: art. R2181-7 CCP, for
 * consultations launched from 1 January 2026 on (décret no. 2025-1383).
 */
public final class ImpedimentOfAwardee {

    public static final LegalBasis BASIS = ccp("R2181-7").inForceFrom(LocalDate.of(2026, 1, 1));

    private ImpedimentOfAwardee() {}
}
