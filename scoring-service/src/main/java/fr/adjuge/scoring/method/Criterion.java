package fr.adjuge.scoring.method;

import fr.adjuge.scoring.exact.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A criterion or sub-criterion. Known by its id, never by its name: names repeat.
 *
 * @param weight among its siblings; nothing for pass-fail criteria and an unmarked price
 * @param scale of its own marks, after those of sub-criteria are brought to it
 * @param minimum below it an offer is eliminated
 * @param rescaled whether the best offer gets the maximum and the others in proportion
 * @param environmental whether it takes account of environmental characteristics
 */
public record Criterion(
        String id,
        String name,
        Ratio weight,
        Judgement judgement,
        Scale scale,
        Optional<Ratio> minimum,
        boolean rescaled,
        boolean environmental,
        List<Criterion> subCriteria) {

    public Criterion {
        subCriteria = List.copyOf(subCriteria);
    }

    public Criterion weighing(Ratio other) {
        return new Criterion(id, name, other, judgement, scale, minimum, rescaled, environmental, subCriteria);
    }

    public Criterion judgedBy(Judgement other) {
        return new Criterion(id, name, weight, other, scale, minimum, rescaled, environmental, subCriteria);
    }

    public Criterion composedOf(List<Criterion> others) {
        return new Criterion(id, name, weight, judgement, scale, minimum, rescaled, environmental, others);
    }

    public boolean isMarked() {
        return subCriteria.isEmpty() && judgement instanceof Judgement.Marks;
    }

    public boolean isPassFail() {
        return judgement instanceof Judgement.PassFail;
    }

    /** Judged by price or cost, or by a sub-criterion that is: its marks are relative to other offers. */
    public boolean isFinancial() {
        return judgement instanceof Judgement.Price
                || judgement instanceof Judgement.Cost
                || judgement instanceof Judgement.UnmarkedPrice
                || subCriteria.stream().anyMatch(Criterion::isFinancial);
    }

    /** Whether a mark goes into the weighted sum. */
    public boolean isWeighed() {
        return !isPassFail() && !(judgement instanceof Judgement.UnmarkedPrice);
    }

    public List<Criterion> weighedSubCriteria() {
        return subCriteria.stream().filter(Criterion::isWeighed).toList();
    }

    /** This criterion and all below it, parents first. */
    public Stream<Criterion> tree() {
        return Stream.concat(Stream.of(this), subCriteria.stream().flatMap(Criterion::tree));
    }
}
