package fr.adjuge.scoring.method;

import java.util.ArrayList;
import java.util.List;

/** The options that are bought with the base offer, in the order of the method; empty for none. */
public record OptionCombination(List<String> optionIds) {

    public static final OptionCombination NONE = new OptionCombination(List.of());

    public OptionCombination {
        optionIds = List.copyOf(optionIds);
    }

    /** Every combination: 8 for three options. Smaller ones first, then in the order of the options. */
    static List<OptionCombination> allOf(List<Option> options) {
        var combinations = new ArrayList<OptionCombination>();
        for (var size = 0; size <= options.size(); size++) {
            choose(options, size, 0, new ArrayList<>(), combinations);
        }
        return List.copyOf(combinations);
    }

    private static void choose(
            List<Option> options, int missing, int next, List<String> chosen, List<OptionCombination> found) {
        if (missing == 0) {
            found.add(new OptionCombination(chosen));
            return;
        }
        for (var i = next; i <= options.size() - missing; i++) {
            chosen.add(options.get(i).id());
            choose(options, missing - 1, i + 1, chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }
}
