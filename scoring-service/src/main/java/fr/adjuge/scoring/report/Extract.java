package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;

/** What is taken out of the report for one tenderer: its own offer beside that of the awardee. */
public record Extract(ReportedEvaluation evaluation, OfferOutcome own, OfferOutcome awardee) {}
