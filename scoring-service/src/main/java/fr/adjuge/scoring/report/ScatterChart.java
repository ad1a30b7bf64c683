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
    private static final int DOT = 4;
    private static final int LABEL_GAP = 8;
    private static final int LETTER_WIDTH = 6;
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
                "prix comparé, en " + French.unit(evaluation.request().method().currency()));
        svg.text(LEFT, HEIGHT - BOTTOM + 18, "middle", rounded(prices.from()));
        svg.text(WIDTH - RIGHT, HEIGHT - BOTTOM + 18, "middle", rounded(prices.to()));
        svg.text(LEFT - 6, HEIGHT - BOTTOM, "end", shown(qualities.from()));
        svg.text(LEFT - 6, TOP + 8, "end", shown(qualities.to()));
        var dots = points.stream()
                .map(point -> new Dot(
                        LEFT + prices.place(point.price(), WIDTH - LEFT - RIGHT),
                        HEIGHT - BOTTOM - qualities.place(point.quality(), HEIGHT - TOP - BOTTOM)))
                .toList();
        dots.forEach(dot -> svg.circle(dot.x(), dot.y(), DOT));
        label(svg, dots);
        return svg.toString();
    }

    /** Each name beside its dot, where it covers no dot and no other name, if there is such a place. */
    private void label(Svg svg, List<Dot> dots) {
        var taken = new ArrayList<>(dots.stream().map(Dot::box).toList());
        for (var i = 0; i < dots.size(); i++) {
            var name = Svg.shortened(points.get(i).tenderer(), LONGEST_NAME);
            var places = dots.get(i).places(name.length() * LETTER_WIDTH);
            var place = places.stream()
                    .filter(box -> box.isInPicture() && taken.stream().noneMatch(box::overlaps))
                    .findFirst()
                    .orElse(places.get(0));
            taken.add(place);
            svg.text((place.left() + place.right()) / 2, place.bottom() - 3, "middle", name);
        }
    }

    private static String rounded(BigDecimal number) {
        return French.grouped(number.setScale(0, RoundingMode.HALF_UP));
    }

    private static String shown(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private String description() {
        return points.stream()
                .map(point -> "%s : %s, %s points de qualité"
                        .formatted(point.tenderer(), French.grouped(point.price()), shown(point.quality())))
                .collect(joining(" ; "));
    }

    /** Where an offer is drawn. */
    private record Dot(int x, int y) {

        Box box() {
            return new Box(x - DOT, y - DOT, x + DOT, y + DOT);
        }

        /** Where its name may stand, the best place first: right, left, above, below. */
        List<Box> places(int width) {
            var half = LABEL_HEIGHT / 2;
            return List.of(
                    new Box(x + LABEL_GAP, y - half, x + LABEL_GAP + width, y + half),
                    new Box(x - LABEL_GAP - width, y - half, x - LABEL_GAP, y + half),
                    new Box(x - width / 2, y - LABEL_GAP - LABEL_HEIGHT, x + width / 2, y - LABEL_GAP),
                    new Box(x - width / 2, y + LABEL_GAP, x + width / 2, y + LABEL_GAP + LABEL_HEIGHT));
        }
    }

    /** A part of the picture. */
    private record Box(int left, int top, int right, int bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isInPicture() {
            return left > LEFT && right < WIDTH && top > 0 && bottom < HEIGHT - BOTTOM;
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
