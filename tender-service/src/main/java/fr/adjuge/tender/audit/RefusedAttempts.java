package fr.adjuge.tender.audit;

import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.CONFLICT;
import static fr.adjuge.tender.problem.ProblemType.NOT_YOUR_ROLE;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;
import static fr.adjuge.tender.problem.ProblemType.TOO_LATE;
import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;
import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_TENDER;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.problem.ProblemType;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Refused attempts on what is sealed, written down in the audit trail of the tender and counted. */
@ApplicationScoped
class RefusedAttempts {

    /** Not allowed, not known to the caller, not now. A precondition forgotten, or a retry too soon, is no attempt. */
    private static final Set<ProblemType> ATTEMPTS = EnumSet.of(
            NOT_YOUR_ROLE, UNKNOWN_TENDER, UNKNOWN_RESOURCE, ACTION_NOT_ALLOWED, TOO_EARLY, TOO_LATE, CONFLICT);

    private final AuditTrail trail;
    private final TenderRepository tenders;
    private final Caller caller;
    private final MeterRegistry metrics;

    RefusedAttempts(AuditTrail trail, TenderRepository tenders, Caller caller, MeterRegistry metrics) {
        this.trail = trail;
        this.tenders = tenders;
        this.caller = caller;
        this.metrics = metrics;
    }

    void note(UUID tenderId, RefusalsAudited operation, RefusedException refusal) {
        if (ATTEMPTS.contains(refusal.type())) {
            metrics.counter("adjuge.sealed.refusals", "act", operation.value()).increment();
            record(tenderId, operation.value(), refusal);
        }
    }

    private void record(UUID tenderId, String act, RefusedException refusal) {
        var hasDeposits = tenders.findByIdOptional(tenderId)
                .filter(tender -> tender.status().isPublic())
                .isPresent();
        if (hasDeposits) {
            // An operator's attempt would tell the buyer who is about to tender.
            var chapter = caller.is(Role.OPERATOR) ? AuditChapter.DEPOSITS : AuditChapter.PROCEDURE;
            trail.recordRefusal(
                    tenderId, chapter, act, Map.of("problem", refusal.type().kebabCase()));
        }
    }
}
