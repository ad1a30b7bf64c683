package fr.adjuge.scoring.report;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.Detectors;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.OfferPrice;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.abnormal.Detector;
import fr.adjuge.scoring.abnormal.Flag;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.reading.PricesReader;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the usual detectors say of the compared prices, those of eliminated offers included; without the buyer's estimate,
 * which scoring does not know. Public because the template reads it by reflection.
 */
public final class LowPrices {

    private final List<OfferOutcome> offers;
    private final List<Test> tests;

    LowPrices(ReportedEvaluation evaluation) {
        this.offers = evaluation.result().outcomes().stream()
                .filter(offer -> !offer.outcome().equals("IRREGULAR"))
                .filter(offer -> offer.comparedPrice().isPresent())
                .toList();
        this.tests = offers.isEmpty() ? List.of() : test();
    }

    private List<Test> test() {
        var request = new AbnormallyLowCheckRequest(
                Optional.empty(),
                offers.stream()
                        .map(offer -> new OfferPrice(
                                offer.offerId(), offer.comparedPrice().orElseThrow()))
                        .toList(),
                Detectors.DEFAULT);
        var prices = PricesReader.read(request);
        return PricesReader.detectors(request).stream()
                .map(detector -> new Test(detector, detector.test(prices)))
                .filter(test -> !test.flags().isEmpty())
                .toList();
    }

    /** A detector and what it says of the offers that it looks at. */
    private record Test(Detector detector, Map<String, Flag> flags) {}

    /** What one detector says of the offers. */
    public record Section(String rule, List<Row> rows) {}

    /** What it says of one. */
    public record Row(String tenderer, String price, String reference, String gap, String limit, boolean isFlagged) {}

    public boolean isEmpty() {
        return tests.isEmpty();
    }

    public List<Section> sections() {
        return tests.stream()
                .map(test -> new Section(French.sentence(test.detector().rule().french()), rows(test)))
                .toList();
    }

    private List<Row> rows(Test test) {
        return offers.stream()
                .flatMap(offer -> Stream.ofNullable(test.flags().get(offer.offerId()))
                        .map(flag -> row(offer, offer.comparedPrice().orElseThrow(), flag)))
                .toList();
    }

    private static Row row(OfferOutcome offer, Money price, Flag flag) {
        var reference = flag.limit().reference();
        return new Row(
                offer.tenderer(),
                French.amount(price),
                reference.name().french() + " : " + amount(reference.value(), price),
                percent(flag.gapPercent().abs()) + (flag.gapPercent().isNegative() ? " au-dessus" : " en dessous"),
                amount(flag.limit().value(), price),
                flag.flagged());
    }

    private static String amount(Ratio value, Money price) {
        return French.amount(new Money(value.toDecimal(2, RoundingMode.HALF_UP), price.currency()));
    }

    private static String percent(Ratio gap) {
        return gap.toDecimal(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + "\u00a0%";
    }
}
