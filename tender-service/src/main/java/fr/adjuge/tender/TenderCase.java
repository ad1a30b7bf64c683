package fr.adjuge.tender;

import fr.adjuge.tender.problem.ProblemType;
import fr.adjuge.tender.publication.Findings;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tender at one moment, with all that its acts look at. What is not in the tender itself is read only if asked for. */
public final class TenderCase {

    private final Tender tender;
    private final Instant now;
    private final Beside beside;
    private @Nullable Findings findings;

    TenderCase(Tender tender, Instant now, Beside beside) {
        this.tender = tender;
        this.now = now;
        this.beside = beside;
    }

    /**
     * What is kept beside a tender.
     *
     * @param document whether a document is in force
     * @param replacement whether a file was uploaded that no amendment has announced
     * @param question whether a question is not answered yet
     * @param deposit whether the caller's organisation has a deposit that it has not withdrawn
     * @param approval whether the caller has approved the opening, and another must still
     * @param findings what the publication would find in the draft
     */
    record Beside(
            BooleanSupplier document,
            BooleanSupplier replacement,
            BooleanSupplier question,
            BooleanSupplier deposit,
            BooleanSupplier approval,
            Supplier<Findings> findings) {}

    /** Refuses an action with the first of its guards that does not hold. */
    public void require(TenderAction action) {
        ProblemType.refuse(action.guard().check(this, now));
    }

    public Tender tender() {
        return tender;
    }

    public Instant now() {
        return now;
    }

    Beside beside() {
        return beside;
    }

    /** What was found in the draft, at the moment of this case. */
    public Findings findings() {
        if (findings == null) {
            findings = beside.findings().get();
        }
        return findings;
    }
}
