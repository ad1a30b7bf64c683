package fr.adjuge.scoring.fast;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.AtTheMinimum;
import fr.adjuge.scoring.method.Reading.Compared;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Offer;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ranks of offers without their explanation: the very ranks of {@link fr.adjuge.scoring.ranking.Scoring}, ties
 * included, or none. None where the method has something that is not computed here (a rounding, a total that is no
 * weighted sum, a minimum on price or total), where a tie would be broken, and where a number outgrows 64 bits before
 * the total; totals that outgrow them go on as fractions of any size.
 */
public final class FastRanking {

    private final Method method;
    private final OfferTable offers;

    private FastRanking(Method method, OfferTable offers) {
        this.method = method;
        this.offers = offers;
    }

    /** The rank of each ranked offer by id, best first, equal ones by id. */
    public static Optional<Map<String, Integer>> ranks(
            Method method, List<Offer> offers, OptionCombination combination) {
        return order(method, offers, combination).map(Order::rankById);
    }

    /** The same with the totals, and the offers that a minimum eliminates; what is in neither is irregular. */
    public static Optional<Standing> standing(Method method, List<Offer> offers, OptionCombination combination) {
        return order(method, offers, combination).map(Order::standing);
    }

    /**
     * Who comes where.
     *
     * @param ranked best first, equal ones by id
     * @param eliminated by id
     */
    public record Standing(List<Place> ranked, List<String> eliminated) {}

    /** The place of one offer. */
    public record Place(String offerId, int rank, Ratio total) {}

    private static Optional<Order> order(Method method, List<Offer> offers, OptionCombination combination) {
        if (!knows(method)) {
            return Optional.empty();
        }
        try {
            return OfferTable.read(method, offers, combination).flatMap(table -> order(method, table));
        } catch (ArithmeticException overflow) {
            return Optional.empty();
        }
    }

    /**
     * The same of offers already read, by a method that is {@linkplain #knows known}.
     *
     * @throws ArithmeticException where a mark outgrows 64 bits
     */
    public static Optional<Map<String, Integer>> ranks(Method method, OfferTable offers) {
        return order(method, offers).map(Order::rankById);
    }

    private static Optional<Order> order(Method method, OfferTable offers) {
        var admitted = new FastRanking(method, offers).admitted();
        if (admitted.length == offers.size()) {
            return new FastRanking(method, offers).order(offers);
        }
        var reading = method.reading();
        return reading.bestMarkAmong() == Compared.ADMITTED && reading.amountsAmong() == Compared.ADMITTED
                ? new FastRanking(method, offers.only(admitted)).order(offers)
                : Optional.empty();
    }

    public static boolean knows(Method method) {
        return method.totalRule() instanceof TotalRule.WeightedSum
                && method.rounding().isNone()
                && method.minimumTotal().isEmpty()
                && method.tree().noneMatch(criterion -> criterion.judgement() instanceof Judgement.UnmarkedPrice)
                && method.tree()
                        .filter(Criterion::isFinancial)
                        .allMatch(criterion -> method.criteria().contains(criterion)
                                && criterion.subCriteria().isEmpty()
                                && criterion.minimum().isEmpty()
                                && !criterion.rescaled());
    }

    private int[] admitted() {
        var admitted = new boolean[offers.size()];
        Arrays.fill(admitted, true);
        method.tree().forEach(criterion -> {
            if (criterion.isPassFail()) {
                exclude(admitted, ownMark(criterion, false), Ratio.UNIT, AtTheMinimum.PASSES);
            }
            criterion
                    .minimum()
                    .ifPresent(minimum -> exclude(
                            admitted,
                            ownMark(criterion, false),
                            minimum,
                            method.reading().atTheMinimum()));
        });
        return IntStream.range(0, admitted.length)
                .filter(offer -> admitted[offer])
                .toArray();
    }

    private static void exclude(boolean[] admitted, Column marks, Ratio minimum, AtTheMinimum atTheMinimum) {
        var limit = minimum.dividedBy(marks.unit());
        var whole = limit.toDecimal(0, RoundingMode.FLOOR).longValueExact();
        var fallsAtWhole = !limit.equals(Ratio.of(whole)) || atTheMinimum == AtTheMinimum.ELIMINATED;
        for (var offer = 0; offer < admitted.length; offer++) {
            var multiple = marks.multiple(offer);
            admitted[offer] &= fallsAtWhole ? multiple > whole : multiple >= whole;
        }
    }

    /** Of the admitted among {@code all} offers. */
    private Optional<Order> order(OfferTable all) {
        if (offers.size() == 0) {
            return Optional.of(new Order(all, offers, new Totals.OfRatios(List.of()), List.of(), List.of()));
        }
        var totals = totals();
        Comparator<Integer> byTotal = totals::compare;
        var order = IntStream.range(0, offers.size())
                .boxed()
                .sorted(byTotal.reversed())
                .toList();
        var ranks = new ArrayList<Integer>(order.size());
        for (var place = 0; place < order.size(); place++) {
            var isTied = place > 0 && totals.compare(order.get(place - 1), order.get(place)) == 0;
            if (isTied && !method.tieBreaks().isEmpty()) {
                return Optional.empty();
            }
            ranks.add(isTied ? ranks.get(place - 1) : Integer.valueOf(place + 1));
        }
        return Optional.of(new Order(all, offers, totals, order, ranks));
    }

    private Totals totals() {
        var quality = method.weighedCriteria().stream()
                .filter(criterion -> !criterion.isFinancial())
                .map(criterion -> mark(criterion, true).times(worth(criterion)))
                .toList();
        var financial =
                method.weighedCriteria().stream().filter(Criterion::isFinancial).toList();
        try {
            return inLongs(quality, financial).orElseGet(() -> inRatios(quality, financial));
        } catch (ArithmeticException overflow) {
            return inRatios(quality, financial);
        }
    }

    /** What one mark on a criterion adds to the total. */
    private Ratio worth(Criterion criterion) {
        return criterion
                .weight()
                .times(method.totalMaximum())
                .dividedBy(method.totalWeight().times(criterion.scale().maximum()));
    }

    private Optional<Totals> inLongs(List<Column> quality, List<Criterion> financial) {
        if (financial.size() > 1) {
            return Optional.empty();
        }
        var sum = Column.sum(quality, offers.size());
        return financial.isEmpty()
                ? Optional.of(Totals.OfLongs.of(sum))
                : financial.stream()
                        .flatMap(criterion -> AmountMarks.of(formula(criterion), offers.of(criterion)).stream()
                                .map(marks -> (Totals) Totals.OfLongs.of(
                                        sum,
                                        marks,
                                        worth(criterion).times(criterion.scale().maximum()))))
                        .findFirst();
    }

    private Totals inRatios(List<Column> quality, List<Criterion> financial) {
        var terms = new ArrayList<List<Ratio>>();
        quality.forEach(column -> terms.add(column.values()));
        for (var criterion : financial) {
            var worth = worth(criterion);
            var marks = AmountMarks.exact(
                    formula(criterion),
                    offers.of(criterion).values(),
                    criterion.scale().maximum());
            terms.add(marks.stream().map(worth::times).toList());
        }
        return Totals.OfRatios.sum(terms, offers.size());
    }

    private static PriceFormula formula(Criterion criterion) {
        if (criterion.judgement() instanceof Judgement.Price price) {
            return price.formula();
        }
        if (criterion.judgement() instanceof Judgement.Cost cost) {
            return cost.formula();
        }
        throw new IllegalArgumentException("criterion " + criterion.id() + " is not judged by an amount");
    }

    private Column mark(Criterion criterion, boolean rescaling) {
        var mark = ownMark(criterion, rescaling);
        var best = rescaling && criterion.rescaled() ? mark.highest() : Ratio.NOUGHT;
        return best.isZero() ? mark : mark.times(criterion.scale().maximum().dividedBy(best));
    }

    private Column ownMark(Criterion criterion, boolean rescaling) {
        if (criterion.subCriteria().isEmpty()) {
            return offers.of(criterion);
        }
        var parts = criterion.weighedSubCriteria();
        var totalWeight = Ratio.sum(parts.stream().map(Criterion::weight).toList());
        var whole = criterion.scale().maximum();
        return Column.sum(
                parts.stream()
                        .map(part -> mark(part, rescaling)
                                .times(part.weight()
                                        .times(whole)
                                        .dividedBy(
                                                totalWeight.times(part.scale().maximum()))))
                        .toList(),
                offers.size());
    }
}
