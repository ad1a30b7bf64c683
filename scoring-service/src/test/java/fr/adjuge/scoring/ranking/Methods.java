package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small method to change one thing of: quality Q of 60 on a scale of 10, price P of 40, both out of 100. */
public final class Methods {

    public Criterion quality = new Criterion(
            "Q",
            "Qualité",
            Ratio.of(60),
            new Judgement.Marks(),
            Scale.of(10),
            Optional.empty(),
            false,
            false,
            List.of());
    public Criterion price = financial("P", new Judgement.Price(new PriceFormula.Inverse()));
    public List<Criterion> others = List.of();
    public Ratio totalWeight = Ratio.HUNDRED;
    public Optional<Ratio> minimumTotal = Optional.empty();
    public Reading reading = Reading.DEFAULT;
    public TotalRule totalRule = new TotalRule.WeightedSum();
    public List<TieBreak> tieBreaks = List.of();
    public List<Option> options = List.of();
    public Map<Rounding.Step, Rounding.Rule> rounding = Map.of();
    public Edition edition = Edition.CURRENT;

    public Method method() {
        var criteria = new ArrayList<>(List.of(quality, price));
        criteria.addAll(others);
        return new Method(
                Optional.empty(),
                totalWeight,
                Ratio.HUNDRED,
                criteria,
                minimumTotal,
                reading,
                new Rounding(rounding, edition),
                totalRule,
                tieBreaks,
                options,
                edition);
    }

    public static Criterion financial(String id, Judgement judgement) {
        return new Criterion(id, id, Ratio.of(40), judgement, Scale.of(10), Optional.empty(), false, false, List.of());
    }

    static Criterion part(String id, long weight, Scale scale, Optional<Ratio> minimum) {
        return new Criterion(id, id, Ratio.of(weight), new Judgement.Marks(), scale, minimum, false, false, List.of());
    }

    static Criterion requirement(String id) {
        return new Criterion(
                id, id, Ratio.UNIT, new Judgement.PassFail(), Scale.of(1), Optional.empty(), false, false, List.of());
    }

    public static Criterion of(Criterion criterion, Optional<Ratio> minimum, boolean rescaled, List<Criterion> parts) {
        return new Criterion(
                criterion.id(),
                criterion.name(),
                criterion.weight(),
                criterion.judgement(),
                criterion.scale(),
                minimum,
                rescaled,
                false,
                parts);
    }

    /** {@code marks}: {@code "Q=8 R=1"}; a criterion may come several times. */
    public static Offer offer(String id, String price, String marks) {
        Map<String, List<Ratio>> given = new HashMap<>();
        for (var mark : marks.split(" ")) {
            var criterion = mark.substring(0, mark.indexOf('='));
            given.computeIfAbsent(criterion, key -> new ArrayList<>())
                    .add(Ratio.of(mark.substring(mark.indexOf('=') + 1)));
        }
        return new Offer(
                id,
                id,
                Optional.empty(),
                price.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(price)),
                Map.of(),
                Map.of(),
                given);
    }
}
