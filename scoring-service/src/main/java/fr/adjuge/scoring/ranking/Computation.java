package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.explanation.Explained;
import java.util.Map;

/**
 * How the marks and the total of one admitted offer are computed. Scoring takes its numbers from here and lets the nodes
 * go, which would fill the memory; whoever reads an explanation gets the same nodes by the same computation again.
 */
public final class Computation {

    private final Offer offer;
    private final Comparison comparison;
    private final Comparison unrescaled;
    private final Totals totals;

    Computation(Offer offer, Comparison comparison, Comparison unrescaled, Totals totals) {
        this.offer = offer;
        this.comparison = comparison;
        this.unrescaled = unrescaled;
        this.totals = totals;
    }

    /**
     * Every number with where it comes from.
     *
     * @param rawMarks of every criterion by id, before rescaling
     * @param finalMarks of every criterion by id, after rescaling
     * @param weightedMarks of the weighed criteria by id: what each adds to the total
     */
    public record Nodes(
            Explained total,
            Map<String, Explained> rawMarks,
            Map<String, Explained> finalMarks,
            Map<String, Explained> weightedMarks) {}

    public Nodes nodes() {
        var marks = comparison.marks(offer);
        var weighted = totals.weightedMarks(marks);
        return new Nodes(totals.total(offer, weighted), unrescaled.marks(offer), marks, weighted);
    }
}
