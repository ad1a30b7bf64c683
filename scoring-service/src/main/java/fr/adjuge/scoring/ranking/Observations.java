package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a reader of a ranking should know before relying on it. */
public final class Observations {

    private static final Text SINGLE = new Text("one offer only is ranked", "une seule offre est classée");
    private static final Text SINGLE_AT_THE_MAXIMUM = new Text(
            "one offer only is ranked: its relative marks are the maximum",
            "une seule offre est classée : elle a les notes relatives maximales");
    private static final Text SINGLE_BELOW_THE_MAXIMUM = new Text(
            "one offer only is ranked, and has not the maximum on: %s",
            "une seule offre est classée, et n'a pas pour autant la note maximale : %s");
    private static final Text NOT_AT_THE_MAXIMUM = new Text("“%s” (%s of %s)", "« %s » (%s sur %s)");

    private Observations() {}

    public static List<Finding> on(Method method, List<Outcome> outcomes, OptionCombination combination) {
        var ranked = outcomes.stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .toList();
        var found = new ArrayList<Finding>();
        if (ranked.isEmpty()) {
            found.add(Finding.warning("no-offer-ranked", new Text("no offer is ranked", "aucune offre n'est classée")));
        }
        if (ranked.size() == 1) {
            found.add(Finding.information("single-offer", single(method, ranked.get(0))));
        }
        found.addAll(Ties.among(ranked, method.edition()));
        found.addAll(neutralised(method, ranked));
        found.addAll(free(ranked, combination));
        return found;
    }

    /** Which formulas give a single offer the maximum is not a matter of their names: what it got is looked at. */
    private static Text single(Method method, Ranked only) {
        if (method.edition().isBefore(Edition.SECOND)) {
            return SINGLE_AT_THE_MAXIMUM;
        }
        var relative = method.tree().filter(Observations::isRelative).toList();
        var below = relative.stream()
                .filter(criterion ->
                        !finalMark(only, criterion).equals(criterion.scale().maximum()))
                .map(criterion -> NOT_AT_THE_MAXIMUM.with(
                        criterion.name(),
                        new Figure(finalMark(only, criterion))
                                .besides(criterion.scale().maximum()),
                        new Figure(criterion.scale().maximum())))
                .toList();
        if (relative.isEmpty()) {
            return SINGLE;
        }
        return below.isEmpty() ? SINGLE_AT_THE_MAXIMUM : SINGLE_BELOW_THE_MAXIMUM.with(below);
    }

    private static Ratio finalMark(Ranked offer, Criterion criterion) {
        return Objects.requireNonNull(offer.finalMarks().get(criterion.id()));
    }

    /** Whether its mark comes from comparing offers, or amounts. */
    private static boolean isRelative(Criterion criterion) {
        return criterion.rescaled()
                || criterion.judgement() instanceof Judgement.Price
                || criterion.judgement() instanceof Judgement.Cost;
    }

    /** A best mark of zero cannot be raised to the maximum: every mark stays zero, and the criterion has no effect. */
    private static List<Finding> neutralised(Method method, List<Ranked> ranked) {
        return method.tree()
                .filter(Criterion::rescaled)
                .filter(criterion ->
                        !ranked.isEmpty() && marks(ranked, criterion).allMatch(Ratio::isZero))
                .map(criterion -> Finding.warning(
                        "criterion-neutralised",
                        new Text(
                                        "every mark on “%s” is zero: the criterion has no effect",
                                        "toutes les notes du critère « %s » sont nulles : il est sans effet")
                                .with(criterion.name())))
                .toList();
    }

    private static Stream<Ratio> marks(List<Ranked> ranked, Criterion criterion) {
        return ranked.stream()
                .flatMap(offer -> Stream.ofNullable(offer.rawMarks().get(criterion.id())));
    }

    private static List<Finding> free(List<Ranked> ranked, OptionCombination combination) {
        return ranked.stream()
                .filter(offer -> offer.offer()
                        .priceWith(combination)
                        .filter(Ratio::isZero)
                        .isPresent())
                .map(offer -> Finding.warning(
                        "free-offer",
                        new Text(
                                        "the offer of %s is free: ask for justifications",
                                        "le prix de l'offre de %s est nul : demander des justifications")
                                .with(offer.offer().tenderer())))
                .toList();
    }
}
