package fr.adjuge.scoring.reading;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.MethodReading.EvaluatorMarks;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.QualityMarks;
import fr.adjuge.scoring.method.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the marks of offers against a method: of marked criteria only, on their scale, once where one mark counts. */
final class MarksReader {

    private static final Text NOT_BY_OPTIONS = new Text(
            "by the method, options do not change the marks",
            "selon la méthode, les options ne changent pas les notes");
    private static final Text OFF_SCALE =
            new Text("%s is not on the scale from 0 to %s by %s", "%s n'est pas sur l'échelle de 0 à %s par %s");

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

        /** Returns all that is given there now. */
        private List<Ratio> add(OptionCombination combination, String criterionId, Ratio mark) {
            var place = combination.optionIds().isEmpty()
                    ? marks
                    : optionMarks.computeIfAbsent(combination, own -> new HashMap<>());
            return place.merge(criterionId, List.of(mark), Given::joined);
        }

        private static List<Ratio> joined(List<Ratio> some, List<Ratio> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    Given read(List<Mark> given, String at) {
        var read = Given.nothing();
        for (var i = 0; i < given.size(); i++) {
            read(given.get(i), at + "/" + i, read);
        }
        return read;
    }

    private void read(Mark mark, String pointer, Given read) {
        var criterion = marked.get(mark.criterionId());
        if (criterion == null) {
            faults.add(pointer + "/criterionId", OffersReader.UNKNOWN.with(mark.criterionId()));
            return;
        }
        checkOptions(mark.optionCombination(), pointer);
        if (!optionIds.containsAll(mark.optionCombination())) {
            return;
        }
        var value = value(mark, criterion.scale(), pointer + "/mark");
        var known = read.add(combination(mark), mark.criterionId(), value);
        if (known.size() > 1 && !takesMean) {
            faults.add(pointer + "/criterionId", OffersReader.TWICE.with(mark.criterionId()));
        }
    }

    private OptionCombination combination(Mark mark) {
        return mark.optionCombination().isEmpty()
                ? OptionCombination.NONE
                : method.combination(mark.optionCombination());
    }

    private Ratio value(Mark mark, Scale scale, String pointer) {
        var value = faults.ratio(mark.mark(), pointer);
        if (!scale.accepts(value)) {
            faults.add(
                    pointer, OFF_SCALE.with(new Figure(value), new Figure(scale.maximum()), new Figure(scale.step())));
        }
        return value;
    }

    private void checkOptions(List<String> sent, String markPointer) {
        if (sent.isEmpty()) {
            return;
        }
        var pointer = markPointer + "/optionCombination";
        faults.require(method.reading().qualityMarks() == QualityMarks.BY_OPTIONS, pointer, NOT_BY_OPTIONS);
        faults.requireUnique(sent, pointer + "/%d");
        for (var i = 0; i < sent.size(); i++) {
            faults.require(optionIds.contains(sent.get(i)), pointer + "/" + i, OffersReader.UNKNOWN.with(sent.get(i)));
        }
    }
}
