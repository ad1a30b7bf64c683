package fr.adjuge.scoring.reading;

import static fr.adjuge.scoring.problem.ProblemType.INCONSISTENT_METHOD;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.WeightUnit;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Reads an announced method, and names every field by which it contradicts itself. */
public final class MethodReader {

    private static final Text DETAIL =
            new Text("the method contradicts itself or is incomplete", "la méthode se contredit ou est incomplète");

    private final ScoringMethod sent;
    private final String at;
    private final Edition edition;
    private final Faults faults = new Faults();

    private MethodReader(ScoringMethod sent, String at, Edition edition) {
        this.sent = sent;
        this.at = at;
        this.edition = edition;
    }

    /** {@code at}: where the method stands in the caller's document, for instance {@code /method}. */
    public static Method read(ScoringMethod sent, String at) {
        var reader = new MethodReader(sent, at, Edition.CURRENT);
        var method = reader.read();
        Meaningless.in(sent, method, at).forEach(breach -> reader.faults.add(breach.pointer(), breach.rule()));
        reader.refuse();
        return method;
    }

    /** One that was taken before, maybe when less of it was looked at: what has no meaning in it has no effect. */
    public static Method readAgain(ScoringMethod sent, Edition edition) {
        var reader = new MethodReader(sent, "/method", edition);
        var method = reader.read();
        reader.refuse();
        return method;
    }

    private void refuse() {
        faults.refuseIfAny(INCONSISTENT_METHOD, DETAIL);
    }

    private Method read() {
        var criteria = new CriteriaReader(sent, at, faults);
        var read = criteria.read();
        var totalWeight = faults.ratio(sent.totalWeight(), at + "/totalWeight");
        checkWeights(read, totalWeight);
        var totalMaximum = faults.ratio(sent.totalMaximum(), at + "/totalMaximum");
        if (criteria.totalRule() instanceof TotalRule.QualityPerPrice rule) {
            rule.decidingCriterion().ifPresent(id -> requireKnown(read, id, at + "/criteria"));
            faults.require(
                    !rule.band().isAbove(Ratio.UNIT),
                    at + "/criteria",
                    new Text("a band of at most 1 (100 %)", "bande de 1 (100 %) au plus"));
        }
        faults.requireUnique(
                sent.options().stream().map(ScoringMethod.PricedOption::id).toList(), at + "/options/%d/id");
        return new Method(
                sent.source(),
                totalWeight,
                totalMaximum,
                read,
                minimumTotal(totalMaximum),
                reading(),
                rounding(),
                criteria.totalRule(),
                tieBreaks(read),
                sent.options().stream()
                        .map(option -> new Option(option.id(), option.name(), option.required()))
                        .toList(),
                edition);
    }

    private void checkWeights(List<Criterion> criteria, Ratio totalWeight) {
        var sum = Ratio.sum(criteria.stream()
                .filter(Criterion::isWeighed)
                .map(Criterion::weight)
                .toList());
        faults.require(
                sum.equals(totalWeight),
                at + "/criteria",
                new Text(
                                "weights add up to %s, not to the announced %s",
                                "les pondérations font %s au lieu des %s annoncés")
                        .with(new Figure(sum), new Figure(totalWeight)));
        faults.require(
                sent.weightUnit() != WeightUnit.PERCENT || totalWeight.equals(Ratio.HUNDRED),
                at + "/totalWeight",
                new Text("percentages add up to 100", "des pourcentages font 100"));
    }

    private Optional<Ratio> minimumTotal(Ratio totalMaximum) {
        var minimum = sent.minimumTotal().map(mark -> faults.ratio(mark, at + "/minimumTotal"));
        minimum.ifPresent(mark -> faults.require(
                !mark.isAbove(totalMaximum),
                at + "/minimumTotal",
                new Text("at most the maximum of the total", "au plus la note totale maximale")));
        return minimum;
    }

    private Reading reading() {
        var silent = sent.reading();
        return new Reading(
                sent.minimumMark()
                        .map(minimum -> Reading.AtTheMinimum.valueOf(
                                minimum.atTheMinimum().name()))
                        .orElse(Reading.AtTheMinimum.PASSES),
                Reading.Compared.valueOf(silent.bestMarkAmong().name()),
                Reading.Compared.valueOf(silent.lowestPriceAmong().name()),
                qualityMarks());
    }

    private Reading.QualityMarks qualityMarks() {
        var read = Reading.QualityMarks.valueOf(sent.reading().qualityMarks().name());
        faults.require(
                read == Reading.QualityMarks.ONE_SET || !sent.options().isEmpty(),
                at + "/reading/qualityMarks",
                new Text("the method has no options", "la méthode n'a pas d'options"));
        return read;
    }

    private Rounding rounding() {
        var rules = new EnumMap<Rounding.Step, Rounding.Rule>(Rounding.Step.class);
        for (var i = 0; i < sent.rounding().size(); i++) {
            var rule = sent.rounding().get(i);
            var before = rules.put(
                    Rounding.Step.valueOf(rule.step().name()),
                    new Rounding.Rule(
                            rule.decimals(), RoundingMode.valueOf(rule.mode().name())));
            faults.require(
                    before == null,
                    at + "/rounding/" + i + "/step",
                    new Text("one rounding for each step", "un seul arrondi par étape"));
        }
        return new Rounding(rules, edition);
    }

    private List<TieBreak> tieBreaks(List<Criterion> criteria) {
        var read = new ArrayList<TieBreak>();
        for (var i = 0; i < sent.tieBreaks().size(); i++) {
            var pointer = at + "/tieBreaks/" + i;
            var tieBreak = sent.tieBreaks().get(i);
            faults.require(
                    tieBreak.criterionId().isPresent() == (tieBreak.rule() == ScoringMethod.TieBreak.Rule.HIGHER_MARK),
                    pointer + "/criterionId",
                    new Text("for HIGHER_MARK, and only then", "pour HIGHER_MARK, et seulement"));
            switch (tieBreak.rule()) {
                case HIGHER_MARK ->
                    tieBreak.criterionId().ifPresent(id -> {
                        requireKnown(criteria, id, pointer + "/criterionId");
                        read.add(new TieBreak.HigherMark(id));
                    });
                case HIGHER_MARK_ON_HEAVIEST_CRITERION ->
                    heaviest(criteria, pointer + "/rule").ifPresent(id -> read.add(new TieBreak.HigherMark(id)));
                case LOWER_PRICE -> read.add(new TieBreak.LowerPrice());
            }
        }
        return read;
    }

    private void requireKnown(List<Criterion> criteria, String id, String pointer) {
        faults.require(
                criteria.stream()
                        .flatMap(Criterion::tree)
                        .anyMatch(criterion -> criterion.id().equals(id)),
                pointer,
                new Text("unknown criterion “%s”", "critère « %s » inconnu").with(id));
    }

    private Optional<String> heaviest(List<Criterion> criteria, String pointer) {
        var weighed = criteria.stream().filter(Criterion::isWeighed).toList();
        var greatest = weighed.stream().map(Criterion::weight).max(Comparator.naturalOrder());
        var heaviest = weighed.stream()
                .filter(criterion -> greatest.filter(criterion.weight()::equals).isPresent())
                .map(Criterion::id)
                .toList();
        faults.require(
                heaviest.size() == 1,
                pointer,
                new Text("several criteria weigh most", "plusieurs critères ont la plus forte pondération"));
        return heaviest.stream().findFirst();
    }
}
