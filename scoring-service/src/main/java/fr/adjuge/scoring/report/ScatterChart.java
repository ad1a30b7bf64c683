package fr.adjuge.scoring.report;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.Criterion.JudgedBy;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ranked offers by price (across) and by the sum of their other weighted marks (up). */
final class ScatterChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 70;
    private static final int RIGHT = 110;
    private static final int TOP = 24;
    private static final int BOTTOM = 50;
    private static final int LABEL_GAP = 8;
    private static final int LABEL_WIDTH = 130;
    private static final int LABEL_HEIGHT = 14;
    private static final int LONGEST_NAME = 20;
    private static final BigDecimal MARGIN = new BigDecimal("0.1");

    private final ReportedEvaluation evaluation;
    private final List<Point> points;

    private ScatterChart(ReportedEvaluation evaluation) {
        this.evaluation = evaluation;
        this.points =
                evaluation.ranked().flatMap(offer -> point(offer).stream()).toList();
    }

    /** Nothing where no price is compared. */
    static Optional<String> of(ReportedEvaluation evaluation) {
        var chart = new ScatterChart(evaluation);
        return chart.points.isEmpty() ? Optional.empty() : Optional.of(chart.draw());
    }

    private Optional<Point> point(OfferOutcome offer) {
        return offer.comparedPrice().map(price -> new Point(offer.tenderer(), price.amount(), quality(offer)));
    }

    private BigDecimal quality(OfferOutcome offer) {
        return evaluation.request().method().criteria().stream()
                .filter(criterion -> criterion.judgedBy() != JudgedBy.PRICE)
                .map(Criterion::id)
                .flatMap(id -> ReportedEvaluation.mark(offer, id).stream())
                .flatMap(mark -> mark.weightedMark().stream())
                .map(ExactNumber::decimal)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String draw() {
        var prices = Range.of(points.stream().map(Point::price).toList());
        var qualities = Range.of(points.stream().map(Point::quality).toList());
        var svg = new Svg(WIDTH, HEIGHT, "Prix et qualité des offres classées", description());
        svg.line(LEFT, TOP, LEFT, HEIGHT - BOTTOM);
        svg.line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
        svg.text(LEFT, TOP - 10, "start", "points de qualité (hors prix)");
        svg.text(
                WIDTH - RIGHT,
                HEIGHT - 10,
                "end",
                "prix comparé, en " + evaluation.request().method().currency());
        svg.text(LEFT, HEIGHT - BOTTOM + 18, "middle", shown(prices.from(), 0));
        svg.text(WIDTH - RIGHT, HEIGHT - BOTTOM + 18, "middle", shown(prices.to(), 0));
        svg.text(LEFT - 6, HEIGHT - BOTTOM, "end", shown(qualities.from(), 2));
        svg.text(LEFT - 6, TOP + 8, "end", shown(qualities.to(), 2));
        var labelled = new ArrayList<Dot>();
        for (var point : points) {
            var dot = new Dot(
                    LEFT + prices.place(point.price(), WIDTH - LEFT - RIGHT),
                    HEIGHT - BOTTOM - qualities.place(point.quality(), HEIGHT - TOP - BOTTOM));
            svg.circle(dot.x(), dot.y(), 4);
            label(svg, point, dot, labelled.stream().anyMatch(dot::isNear));
            labelled.add(dot);
        }
        return svg.toString();
    }

    /** To the right of its dot, or to the left where another label would be in the way. */
    private static void label(Svg svg, Point point, Dot dot, boolean isCrowded) {
        svg.text(
                dot.x() + (isCrowded ? -LABEL_GAP : LABEL_GAP),
                dot.y() + 4,
                isCrowded ? "end" : "start",
                Svg.shortened(point.tenderer(), LONGEST_NAME));
    }

    private static String shown(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private String description() {
        return points.stream()
                .map(point -> "%s : %s, %s points de qualité"
                        .formatted(point.tenderer(), shown(point.price(), 2), shown(point.quality(), 2)))
                .collect(joining(" ; "));
    }

    /** Where an offer is drawn. */
    private record Dot(int x, int y) {

        boolean isNear(Dot other) {
            return Math.abs(x - other.x) < LABEL_WIDTH && Math.abs(y - other.y) < LABEL_HEIGHT;
        }
    }

    private record Point(String tenderer, BigDecimal price, BigDecimal quality) {}

    /** An axis, a tenth longer at both ends than what lies on it. */
    private record Range(BigDecimal from, BigDecimal to) {

        static Range of(List<BigDecimal> values) {
            var least = values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
            var most = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
            var margin = least.compareTo(most) == 0
                    ? BigDecimal.ONE
                    : most.subtract(least).multiply(MARGIN);
            return new Range(least.subtract(margin), most.add(margin));
        }

        int place(BigDecimal value, int length) {
            return value.subtract(from)
                    .multiply(BigDecimal.valueOf(length))
                    .divide(to.subtract(from), 0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
    }
}
