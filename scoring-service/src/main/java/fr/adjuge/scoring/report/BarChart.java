package fr.adjuge.scoring.report;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** What each criterion adds to the total of each ranked offer, as stacked bars told apart without colour. */
final class BarChart {

    private static final int LABELS = 190;
    private static final int BARS = 420;
    private static final int TOTALS = 60;
    private static final int ROW = 34;
    private static final int BAR = 22;
    private static final int LEGEND_ROW = 20;
    private static final int LONGEST_NAME = 26;
    private static final int LONGEST_LEGEND = 72;
    private static final int LINE = 14;

    /** Fills that differ in black and white. */
    private static final List<Fill> FILLS = List.of(
            Fill.plain("#4a4a8c"),
            Fill.hatched("<path d=\"M0,8 L8,0\" stroke=\"#161616\"/>"),
            Fill.plain("#d0d0d0"),
            Fill.hatched("<path d=\"M0,4 L8,4\" stroke=\"#161616\"/>"),
            Fill.plain("#8c8c8c"),
            Fill.hatched("<path d=\"M0,0 L8,8 M0,8 L8,0\" stroke=\"#161616\"/>"),
            Fill.hatched("<circle cx=\"4\" cy=\"4\" r=\"2\" fill=\"#161616\"/>"),
            Fill.hatched("<path d=\"M4,0 L4,8\" stroke=\"#161616\"/>"),
            Fill.plain("#ffffff"));

    /** A tone, or a drawing that is repeated on white. */
    private record Fill(String tone, String hatching) {

        static Fill plain(String tone) {
            return new Fill(tone, "");
        }

        static Fill hatched(String drawing) {
            return new Fill("#ffffff", drawing);
        }

        boolean isHatched() {
            return !hatching.isEmpty();
        }
    }

    private final ReportedEvaluation evaluation;
    private final List<Criterion> criteria;
    private final List<OfferOutcome> offers;
    private final List<List<String>> legend;

    private BarChart(ReportedEvaluation evaluation) {
        this.evaluation = evaluation;
        this.criteria = evaluation.request().method().criteria().stream()
                .filter(criterion -> criterion.weight().isPresent())
                .toList();
        this.offers = evaluation.ranked().toList();
        this.legend = criteria.stream()
                .map(criterion -> Svg.lines(CriterionTitle.of(criterion), LONGEST_LEGEND))
                .toList();
    }

    static String of(ReportedEvaluation evaluation) {
        return new BarChart(evaluation).draw();
    }

    private String draw() {
        var bottom = offers.size() * ROW;
        var svg = new Svg(
                LABELS + BARS + TOTALS,
                bottom + LEGEND_ROW * (2 + legend.stream().mapToInt(List::size).sum()),
                "Notes pondérées des offres classées, par critère",
                description());
        svg.add("<defs>");
        for (var i = 0; i < FILLS.size(); i++) {
            if (FILLS.get(i).isHatched()) {
                svg.add(
                        "<pattern id=\"hatch%s\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"%s\"/>%s</pattern>"
                                .formatted(i, FILLS.get(i).tone(), FILLS.get(i).hatching()));
            }
        }
        svg.add("</defs>");
        IntStream.range(0, offers.size()).forEach(row -> bar(svg, offers.get(row), row * ROW));
        svg.line(LABELS, 0, LABELS, bottom);
        var y = bottom + LEGEND_ROW;
        for (var i = 0; i < criteria.size(); i++) {
            legend(svg, i, y);
            y += LEGEND_ROW * legend.get(i).size();
        }
        return svg.toString();
    }

    private void bar(Svg svg, OfferOutcome offer, int y) {
        svg.text(LABELS - 8, y + BAR, "end", Svg.shortened(offer.tenderer(), LONGEST_NAME));
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < criteria.size(); i++) {
            var from = width(sum);
            sum = sum.add(weighted(offer, criteria.get(i)));
            svg.rectangle(LABELS + from, y + (ROW - BAR) / 2, width(sum) - from, BAR, fill(i));
        }
        svg.text(
                LABELS + width(sum) + 6,
                y + BAR,
                "start",
                offer.total().map(French::mark).orElse(""));
    }

    private static BigDecimal weighted(OfferOutcome offer, Criterion criterion) {
        return ReportedEvaluation.mark(offer, criterion.id())
                .flatMap(CriterionMark::weightedMark)
                .map(ExactNumber::decimal)
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }

    private int width(BigDecimal mark) {
        return mark.multiply(BigDecimal.valueOf(BARS))
                .divide(evaluation.request().method().totalMaximum(), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private void legend(Svg svg, int place, int y) {
        svg.rectangle(LABELS, y, 14, 14, fill(place));
        var lines = legend.get(place);
        for (var i = 0; i < lines.size(); i++) {
            svg.text(LABELS + 22, y + 12 + i * LINE, "start", lines.get(i));
        }
    }

    private static String fill(int place) {
        var which = place % FILLS.size();
        return FILLS.get(which).isHatched()
                ? "url(#hatch" + which + ")"
                : FILLS.get(which).tone();
    }

    private String description() {
        return offers.stream()
                .map(offer -> offer.tenderer() + " : "
                        + offer.total().map(French::mark).orElse("") + " ("
                        + criteria.stream()
                                .map(criterion -> CriterionTitle.of(criterion) + " "
                                        + weighted(offer, criterion)
                                                .setScale(2, RoundingMode.HALF_UP)
                                                .toPlainString()
                                                .replace('.', ','))
                                .collect(joining(", "))
                        + ")")
                .collect(joining(" ; "));
    }
}
