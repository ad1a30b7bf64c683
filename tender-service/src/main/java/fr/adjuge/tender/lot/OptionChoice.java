package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.ScoringMethod.PricedOption;
import java.util.List;
import java.util.stream.IntStream;

/** Which combinations of options (PSE) may be recorded for a lot: any set of the announced ones. */
final class OptionChoice {

    private OptionChoice() {}

    static void requireAnnounced(List<PricedOption> announced, List<String> chosen) {
        var known = announced.stream().map(PricedOption::id).toList();
        var breaches = IntStream.range(0, chosen.size())
                .filter(i -> !known.contains(chosen.get(i)) || chosen.indexOf(chosen.get(i)) < i)
                .mapToObj(i -> Breach.of(
                        "/optionIds/" + i,
                        new Text(
                                        "one of the announced options, once: %s",
                                        "une des options annoncées, une seule fois : %s")
                                .with(known)))
                .toList();
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(
                    RULES_NOT_MET,
                    new Text(
                            "the combination is made of announced options",
                            "la combinaison se compose d'options annoncées"),
                    breaches);
        }
    }
}
