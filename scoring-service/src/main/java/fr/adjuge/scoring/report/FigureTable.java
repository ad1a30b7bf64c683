package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All figures of a result, a row for each offer and criterion; the last row of an offer is its total. */
public final class FigureTable {

    private static final List<String> HEADINGS = List.of(
            "Rang",
            "Issue",
            "Identifiant de l'offre",
            "Soumissionnaire",
            "Prix comparé",
            "Identifiant du critère",
            "Critère",
            "Note (exacte)",
            "Note",
            "Note retenue (exacte)",
            "Note retenue",
            "Note pondérée (exacte)",
            "Note pondérée");

    private FigureTable() {}

    public static Sheet of(ReportedEvaluation evaluation) {
        return new Sheet(
                "Chiffres",
                Stream.concat(Stream.of(HEADINGS), rows(evaluation).stream()).toList());
    }

    /** Texts as they are, decimals with a comma, fractions as texts. */
    private static List<List<String>> rows(ReportedEvaluation evaluation) {
        var rows = new ArrayList<List<String>>();
        for (var offer : evaluation.result().outcomes()) {
            evaluation.criteria().forEach(nested -> ReportedEvaluation.mark(
                            offer, nested.criterion().id())
                    .ifPresent(mark -> rows.add(
                            row(offer, nested.criterion().id(), CriterionTitle.of(nested.criterion()), mark))));
            offer.total().ifPresent(total -> rows.add(totalRow(offer, total)));
        }
        return rows;
    }

    private static List<String> row(OfferOutcome offer, String criterionId, String title, CriterionMark mark) {
        var row = new ArrayList<>(head(offer));
        row.addAll(List.of(criterionId, title));
        row.addAll(both(mark.mark()));
        row.addAll(both(mark.finalMark()));
        row.addAll(both(mark.weightedMark()));
        return List.copyOf(row);
    }

    private static List<String> totalRow(OfferOutcome offer, ExactNumber total) {
        var row = new ArrayList<>(head(offer));
        row.addAll(List.of("", "Note totale", "", "", "", ""));
        row.addAll(both(Optional.of(total)));
        return List.copyOf(row);
    }

    private static List<String> head(OfferOutcome offer) {
        return List.of(
                offer.rank().map(String::valueOf).orElse(""),
                Wording.outcome(offer.outcome()),
                offer.offerId(),
                offer.tenderer(),
                offer.comparedPrice()
                        .map(price -> price.amount().toPlainString().replace('.', ','))
                        .orElse(""));
    }

    private static List<String> both(Optional<ExactNumber> number) {
        return List.of(text(number, ExactNumber::fraction), text(number, exact -> exact.decimal()
                .replace('.', ',')));
    }

    private static String text(Optional<ExactNumber> number, Function<ExactNumber, String> form) {
        return number.map(form).orElse("");
    }
}
