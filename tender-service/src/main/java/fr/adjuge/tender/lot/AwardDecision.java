package fr.adjuge.tender.lot;

import java.time.LocalDate;

/** The decision of the buyer's representative: on which day, and for which reasons. */
public record AwardDecision(LocalDate decidedOn, String reason) {}
