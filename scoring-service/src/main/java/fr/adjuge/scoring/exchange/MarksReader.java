package fr.adjuge.scoring.exchange;

import fr.adjuge.dto.scoring.MethodReading.EvaluatorMarks;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.QualityMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the marks of offers against a method: of marked criteria only, on their scale, once where one mark counts. */
final class MarksReader {

    private static final Text NOT_BY_OPTIONS = new Text(
            "selon la méthode, les options ne changent pas les notes",
            "by the method, options do not change the marks");

    private final Method method;
    private final boolean takesMean;
    private final Map<String, Criterion> marked = new HashMap<>();
    private final Set<String> optionIds;
    private final Faults faults;

    MarksReader(ScoringMethod sent, Method method, Faults faults) {
        this.method = method;
        this.takesMean = sent.reading().evaluatorMarks() == EvaluatorMarks.MEAN;
        this.faults = faults;
        this.optionIds = Set.copyOf(method.options().stream().map(Option::id).toList());
        method.markedCriteria().forEach(criterion -> marked.put(criterion.id(), criterion));
    }

    /** The marks of one offer: those given without options by criterion, and those of each combination. */
    record Given(Map<String, List<Ratio>> marks, Map<OptionCombination, Map<String, List<Ratio>>> optionMarks) {

        static Given nothing() {
            return new Given(new HashMap<>(), new HashMap<>());
        }

        private List<Ratio> of(OptionCombination combination, String criterionId) {
            var place = combination.optionIds().isEmpty()
                    ? marks
                    : optionMarks.computeIfAbsent(combination, own -> new HashMap<>());
            return place.computeIfAbsent(criterionId, id -> new ArrayList<>());
        }
    }

    Given read(List<Mark> given, String at) {
        var read = Given.nothing();
        for (var i = 0; i < given.size(); i++) {
            var mark = given.get(i);
            var pointer = at + "/" + i;
            var criterion = marked.get(mark.criterionId());
            if (criterion == null) {
                faults.add(pointer + "/criterionId", OffersReader.UNKNOWN.with(mark.criterionId()));
                continue;
            }
            checkOptions(mark.optionCombination(), pointer + "/optionCombination");
            if (!optionIds.containsAll(mark.optionCombination())) {
                continue;
            }
            var known = read.of(OffersReader.combination(method, mark.optionCombination()), mark.criterionId());
            known.add(value(mark, criterion, pointer + "/mark"));
            faults.require(
                    known.size() == 1 || takesMean,
                    pointer + "/criterionId",
                    OffersReader.TWICE.with(mark.criterionId()));
        }
        return read;
    }

    private Ratio value(Mark mark, Criterion criterion, String pointer) {
        var value = faults.ratio(mark.mark(), pointer);
        faults.require(
                criterion.scale().accepts(value),
                pointer,
                new Text("%s n'est pas sur l'échelle de 0 à %s par %s", "%s is not on the scale from 0 to %s by %s")
                        .with(
                                new Figure(value),
                                new Figure(criterion.scale().maximum()),
                                new Figure(criterion.scale().step())));
        return value;
    }

    private void checkOptions(List<String> sent, String pointer) {
        faults.require(
                sent.isEmpty() || method.reading().qualityMarks() == QualityMarks.BY_OPTIONS, pointer, NOT_BY_OPTIONS);
        faults.requireUnique(sent, pointer + "/%d");
        for (var i = 0; i < sent.size(); i++) {
            faults.require(optionIds.contains(sent.get(i)), pointer + "/" + i, OffersReader.UNKNOWN.with(sent.get(i)));
        }
    }
}
