package fr.adjuge.scoring.check;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a price formula must do and should do. To add a rule, add a line and its test.
 *
 * <p>A method must not by itself deprive criteria of effect so that the best mark does not go to the best offer; having
 * published it cures nothing (CE, 3 November 2014, no. 373362; CE, 20 November 2020, no. 427761).
 */
final class PriceRules {

    private static final Ratio TWICE = Ratio.of(2);
    private static final Ratio TEN_TIMES = Ratio.of(10);
    private static final Ratio SLIGHTLY_MORE = Ratio.of("1.1");

    /** Below this spread between the lowest price and twice it, in percent of the maximum, the price hardly counts. */
    private static final Ratio LEAST_SPREAD = Ratio.of(25);

    /** From this weight on, in percent, a price formula that gives the dearest nothing decides alone. */
    private static final Ratio HEAVY_SHARE = Ratio.of(50);

    private static final Text SHARE = new Text("weight of the price, in %", "poids du prix, en %");
    private static final Text LOWEST = new Text("mark of the lowest price, in %", "note du prix le plus bas, en %");
    private static final Text OF_TWICE =
            new Text("mark of twice the lowest price, in %", "note du double du prix le plus bas, en %");

    private PriceRules() {}

    /** {@code share}: of price and cost in the total, in percent. */
    static List<Finding> of(PriceTrial trial, Ratio share) {
        return List.of(
                        lowestPriceIsBest(trial),
                        lowestPriceHasTheMaximum(trial),
                        noMarkIsNegative(trial),
                        marksDecrease(trial),
                        priceHasEffect(trial),
                        dearestIsNotZeroByConstruction(trial, share))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> lowestPriceIsBest(PriceTrial trial) {
        var marks = trial.marks();
        var lowest = mark(marks, Ratio.UNIT);
        return marks.entrySet().stream()
                .filter(mark -> mark.getValue().isAbove(lowest))
                .max(Map.Entry.comparingByValue())
                .map(better -> Finding.refusal(
                                "lowest-price-not-best",
                                new Text(
                                                "at %s times the lowest price this formula gives more points than at the lowest price: the best price mark must go to the lowest price",
                                                "à %s fois le prix le plus bas, cette formule donne plus de points qu'au prix le plus bas : la meilleure note de prix doit aller au prix le plus bas")
                                        .with(new Figure(better.getKey())))
                        .showing(LOWEST, lowest)
                        .showing(new Text("best mark, in %", "meilleure note, en %"), better.getValue())
                        .citing("CE 29/10/2013 n°370789"));
    }

    private static Optional<Finding> lowestPriceHasTheMaximum(PriceTrial trial) {
        var marks = trial.marks();
        var lowest = mark(marks, Ratio.UNIT);
        var isBest = marks.values().stream().noneMatch(mark -> mark.isAbove(lowest));
        return found(
                isBest && lowest.isBelow(Ratio.HUNDRED),
                Finding.warning(
                                "lowest-price-below-maximum",
                                new Text(
                                        "the lowest price does not get all price points",
                                        "le prix le plus bas n'obtient pas tous les points de prix"))
                        .showing(LOWEST, lowest)
                        .citing("CE 29/10/2013 n°370789"));
    }

    private static Optional<Finding> noMarkIsNegative(PriceTrial trial) {
        var dearest = mark(trial.marks(), TEN_TIMES);
        return found(
                dearest.isNegative(),
                Finding.refusal(
                                "negative-mark",
                                new Text(
                                        "this formula gives negative marks, which distort the weights of other criteria",
                                        "cette formule donne des notes négatives, qui faussent la pondération des autres critères"))
                        .showing(
                                new Text(
                                        "mark at ten times the lowest price, in %",
                                        "note à dix fois le prix le plus bas, en %"),
                                dearest)
                        .citing("CE 18/12/2012 n°362532"));
    }

    /** Of the formula itself, the lowest price apart: that one has a rule of its own. Of a table every interval. */
    private static Optional<Finding> marksDecrease(PriceTrial trial) {
        var marks = trial.intervals().isEmpty()
                ? List.copyOf(trial.marks().values())
                : trial.intervals().stream().map(trial::percent).toList();
        for (var i = 1; i < marks.size(); i++) {
            if (marks.get(i).isAbove(marks.get(i - 1))) {
                return Optional.of(Finding.refusal(
                                "dearer-gets-more",
                                new Text(
                                        "a higher price may get more points than a lower one",
                                        "un prix plus élevé peut obtenir plus de points qu'un prix plus bas"))
                        .showing(
                                new Text("mark of the lower price, in %", "note du prix plus bas, en %"),
                                marks.get(i - 1))
                        .showing(
                                new Text("mark of the higher price, in %", "note du prix plus élevé, en %"),
                                marks.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> priceHasEffect(PriceTrial trial) {
        var marks = trial.among(List.of(Ratio.UNIT, TWICE));
        var twice = mark(marks, TWICE);
        var spread = mark(marks, Ratio.UNIT).minus(twice);
        var message = new Text(
                        "at twice the lowest price this formula still gives %s %% of the points: the price is neutralised",
                        "au double du prix le plus bas, cette formule donne encore %s %% des points : le prix est neutralisé")
                .with(Figure.rounded(twice));
        return found(
                !spread.isNegative() && spread.isBelow(LEAST_SPREAD),
                (trial.isAnchored()
                                ? Finding.warning("price-neutralised", message)
                                : Finding.refusal("price-neutralised", message))
                        .showing(OF_TWICE, twice)
                        .citing("CE 03/11/2014 n°373362"));
    }

    private static Optional<Finding> dearestIsNotZeroByConstruction(PriceTrial trial, Ratio share) {
        var slightlyMore = mark(trial.among(List.of(Ratio.UNIT, SLIGHTLY_MORE)), SLIGHTLY_MORE);
        var message = new Text(
                "the dearest offer gets no point, even 10 % above the lowest price: with two offers it is all or nothing",
                "l'offre la plus chère n'a aucun point, même à 10 % au-dessus du prix le plus bas : avec deux offres c'est tout ou rien");
        return found(
                !trial.isAnchored() && slightlyMore.isZero(),
                (share.isBelow(HEAVY_SHARE)
                                ? Finding.information("dearest-gets-nothing", message)
                                : Finding.warning("dearest-gets-nothing", message))
                        .showing(SHARE, share)
                        .citing("CE 24/05/2017 n°405787"));
    }

    private static Ratio mark(Map<Ratio, Ratio> marks, Ratio multiple) {
        return Objects.requireNonNull(marks.get(multiple));
    }

    private static Optional<Finding> found(boolean isFound, Finding finding) {
        return isFound ? Optional.of(finding) : Optional.empty();
    }
}
