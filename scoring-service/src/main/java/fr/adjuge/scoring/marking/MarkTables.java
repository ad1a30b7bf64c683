package fr.adjuge.scoring.marking;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * The marks of open evaluations, kept while there is room. A table is kept with its revision, which also stands in the
 * row of the evaluation and grows in the transaction of each change: a table of another revision is not used but read
 * anew, whichever replica made the change. What a transaction changes comes in only after it succeeded.
 */
@ApplicationScoped
public class MarkTables {

    private static final int BYTES_OF_ROW = 150;
    private static final int BYTES_OF_MARK = 20;

    private final Cache<UUID, MarkTable> kept = Caffeine.newBuilder()
            .maximumWeight(Room.SHARE)
            .weigher((UUID id, MarkTable table) -> weight(table))
            .build();

    private final MarkRepository marks;

    MarkTables(MarkRepository marks) {
        this.marks = marks;
    }

    private static int weight(MarkTable table) {
        var ofRow = BYTES_OF_ROW
                + BYTES_OF_MARK * table.dossier().places().columns().size();
        var rows = table.rows().stream().mapToLong(MarkRow::size).sum();
        return (int) Math.min(Integer.MAX_VALUE, rows * ofRow);
    }

    /** The marks as they stand; for a transaction that changes none. */
    public MarkTable of(Evaluation evaluation, Dossier dossier) {
        var known = kept.getIfPresent(evaluation.id());
        return known != null && known.revision() == evaluation.marksRevision()
                ? known
                : kept.asMap().merge(evaluation.id(), read(evaluation, dossier), MarkTable::later);
    }

    /**
     * As they stand in the database. Marks of a change that succeeds meanwhile may be among them already; then the row
     * of the evaluation has a later revision, and this table is not used again.
     */
    public MarkTable read(Evaluation evaluation, Dossier dossier) {
        return MarkTable.of(dossier, evaluation.marksRevision(), marks.stored(evaluation.id()));
    }

    void take(@Observes(during = AFTER_SUCCESS) MarksTaken change) {
        kept.asMap().computeIfPresent(change.evaluationId(), (id, table) -> table.after(change));
    }
}
