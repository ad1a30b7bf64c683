package fr.adjuge.scoring.marking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.MarksSoFar;
import fr.adjuge.scoring.evaluation.Places;
import fr.adjuge.scoring.evaluation.Progress;
import fr.adjuge.scoring.frozen.FrozenInput;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All marks of an evaluation at one revision. Immutable: a change of a mark leads to another table. */
public final class MarkTable implements MarksSoFar {

    private final Dossier dossier;
    private final long revision;
    private final List<MarkRow> rows;

    private MarkTable(Dossier dossier, long revision, List<MarkRow> rows) {
        this.dossier = dossier;
        this.revision = revision;
        this.rows = rows;
    }

    /** Without any mark yet. */
    public static MarkTable unmarked(Dossier dossier) {
        return of(dossier, 0, List.of());
    }

    /** With the marks that are stored. */
    static MarkTable of(Dossier dossier, long revision, Collection<StoredMarks> stored) {
        var byOffer = stored.stream().collect(groupingBy(StoredMarks::offerId));
        var reading = new StoredMarks.Reading(dossier.places());
        return new MarkTable(
                dossier,
                revision,
                dossier.places().offers().stream()
                        .map(offer ->
                                new MarkRow(dossier, offer, reading.row(byOffer.getOrDefault(offer.id(), List.of()))))
                        .toList());
    }

    long revision() {
        return revision;
    }

    Dossier dossier() {
        return dossier;
    }

    List<MarkRow> rows() {
        return rows;
    }

    /** Of two tables of the same evaluation the later one. */
    static MarkTable later(MarkTable one, MarkTable other) {
        return one.revision >= other.revision ? one : other;
    }

    /** The table that the change led to; this one where another change came between, which only a new reading knows. */
    MarkTable after(MarksTaken change) {
        if (change.revision() != revision + 1) {
            return this;
        }
        var changed = new ArrayList<>(rows);
        for (var mark : change.marks()) {
            var row = dossier.places().row(mark.offerId()).orElseThrow();
            var column = dossier.places()
                    .column(mark.criterionId(), mark.evaluator())
                    .orElseThrow();
            changed.set(
                    row,
                    changed.get(row)
                            .with(mark.combination(), column, mark.mark().map(GivenMark::of)));
        }
        return new MarkTable(dossier, change.revision(), List.copyOf(changed));
    }

    /** All offers, also those that cannot be compared and have no marks, in the order of the dossier. */
    public List<Offer> offers() {
        Map<String, Offer> marked = rows.stream().map(MarkRow::offer).collect(toMap(Offer::id, offer -> offer));
        return dossier.offers().stream()
                .map(offer -> marked.getOrDefault(offer.id(), offer))
                .toList();
    }

    /** All that the result is computed from. The marks were checked when they were given. */
    public FrozenInput input() {
        var byId = rows.stream().collect(toMap(row -> row.offer().id(), row -> row));
        return FrozenInput.of(dossier.request(), offerId -> marks(byId.get(offerId)));
    }

    private List<ScoringRequest.Mark> marks(@Nullable MarkRow row) {
        var marks = new ArrayList<ScoringRequest.Mark>();
        if (row != null) {
            row.combinations().forEach(combination -> {
                for (var criterion : dossier.places().criteria()) {
                    row.counted(combination, criterion)
                            .forEach(mark -> marks.add(new ScoringRequest.Mark(
                                    criterion.criterionId(), mark.value(), combination.optionIds())));
                }
            });
        }
        return marks;
    }

    @Override
    public List<Breach> missing() {
        return MarkRules.missing(this);
    }

    @Override
    public List<Breach> differing() {
        return MarkRules.differing(this);
    }

    public List<Progress> progress() {
        var columns = dossier.places().columns().size();
        var given = new int[columns];
        var missing = new int[columns];
        rows.forEach(row -> row.combinations().forEach(combination -> {
            IntStream.range(0, columns)
                    .filter(column -> row.isGiven(combination, column))
                    .forEach(column -> given[column]++);
            dossier.places().criteria().forEach(criterion -> row.missing(combination, criterion)
                    .forEach(column -> missing[column]++));
        }));
        return dossier.places().progress(column -> given[column] + missing[column], column -> given[column]);
    }

    /**
     * A mark that is not given yet.
     *
     * @param number of its place, counted row by row, and in a row combination by combination
     */
    record Missing(long number, String offerId, Places.Column column, OptionCombination combination) {

        boolean isAbout(Optional<String> offer, Optional<String> criterion, Optional<String> evaluator) {
            return isWanted(offer, offerId)
                    && isWanted(criterion, column.criterionId())
                    && isWanted(evaluator, column.evaluator());
        }

        private static boolean isWanted(Optional<String> wanted, String there) {
            return wanted.isEmpty() || wanted.get().equals(there);
        }
    }

    /** Row by row. */
    Stream<Missing> missingMarks() {
        return IntStream.range(0, rows.size()).boxed().flatMap(this::missingMarks);
    }

    private Stream<Missing> missingMarks(int row) {
        var combinations = dossier.combinations();
        var columns = dossier.places().columns();
        var marked = rows.get(row);
        return IntStream.range(0, combinations.size())
                .filter(place -> marked.isMarkedFor(combinations.get(place)))
                .boxed()
                .flatMap(place -> dossier.places().criteria().stream()
                        .flatMapToInt(criterion -> marked.missing(combinations.get(place), criterion))
                        .mapToObj(column -> new Missing(
                                ((long) row * combinations.size() + place) * columns.size() + column,
                                marked.offer().id(),
                                columns.get(column),
                                combinations.get(place))));
    }
}
