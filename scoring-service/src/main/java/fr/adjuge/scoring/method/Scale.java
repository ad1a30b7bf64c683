package fr.adjuge.scoring.method;

import fr.adjuge.scoring.exact.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The marks that may be given, from 0 to a maximum by a step. A mark between two announced steps is refused: 4.5 on
 * an integer grid had a whole procedure annulled (TA Nantes, 2015).
 *
 * @param labels the announced meaning of marks (barème littéral)
 */
public record Scale(Ratio maximum, Ratio step, Map<String, Ratio> labels) {

    private static final int MOST_DECIMALS = 30;
    private static final Pattern MARKS_OF_LETTERS = Pattern.compile("\\p{Mn}+");

    public Scale {
        labels = Map.copyOf(labels);
    }

    public static Scale of(long maximum) {
        return new Scale(Ratio.of(maximum), Ratio.UNIT, Map.of());
    }

    public boolean accepts(Ratio mark) {
        return !mark.isNegative() && !mark.isAbove(maximum) && mark.isMultipleOf(step);
    }

    public Optional<Ratio> markOf(String label) {
        return announced(label).map(labels::get);
    }

    /** The label as it is announced, of one that is written without its accents or in capitals, if it is one alone. */
    public Optional<String> announced(String written) {
        if (labels.containsKey(written)) {
            return Optional.of(written);
        }
        var alike = labels.keySet().stream()
                .filter(label -> folded(label).equals(folded(written)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String folded(String label) {
        return MARKS_OF_LETTERS
                .matcher(Normalizer.normalize(label.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** From the lowest mark to the highest. */
    public List<String> labelsInOrder() {
        return labels.entrySet().stream()
                .sorted(Map.Entry.<String, Ratio>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same mark as it is written: 2.5 and 10, neither 2.50 nor 1E+1. */
    public Optional<BigDecimal> decimalOf(String label) {
        return markOf(label)
                .map(mark ->
                        mark.toDecimal(MOST_DECIMALS, RoundingMode.UNNECESSARY).stripTrailingZeros())
                .map(decimal -> decimal.setScale(Math.max(decimal.scale(), 0)));
    }
}
