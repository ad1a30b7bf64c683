package fr.adjuge.scoring.reading;

import static fr.adjuge.scoring.problem.ProblemType.INCONSISTENT_OFFERS;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.OfferPrice;
import fr.adjuge.dto.scoring.ForeignLaw;
import fr.adjuge.scoring.abnormal.BelgianArticle36;
import fr.adjuge.scoring.abnormal.Detector;
import fr.adjuge.scoring.abnormal.DoubleMean;
import fr.adjuge.scoring.abnormal.ItalianMethodA;
import fr.adjuge.scoring.abnormal.SpanishArticle85;
import fr.adjuge.scoring.abnormal.UnderEstimate;
import fr.adjuge.scoring.abnormal.UnderSecondLowest;
import fr.adjuge.scoring.exact.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads prices in one currency, and the limits of the detectors. */
public final class PricesReader {

    private static final Text DETAIL =
            new Text("these prices cannot be compared", "ces prix ne peuvent pas être comparés");

    private PricesReader() {}

    public static Map<String, Ratio> read(AbnormallyLowCheckRequest request) {
        var faults = new Faults();
        faults.requireUnique(request.offers().stream().map(OfferPrice::offerId).toList(), "/offers/%d/offerId");
        var first = request.offers().get(0).priceExcludingVat().currency();
        request.estimateExcludingVat().ifPresent(estimate -> {
            faults.require(
                    estimate.currency().equals(first),
                    "/estimateExcludingVat/currency",
                    new Text("in %s, as the offers", "en %s, comme les offres").with(first));
            faults.require(
                    estimate.amount().signum() > 0,
                    "/estimateExcludingVat/amount",
                    new Text("greater than zero", "supérieure à zéro"));
        });
        faults.require(
                request.estimateExcludingVat().isPresent()
                        || !request.detectors().foreignLaws().contains(ForeignLaw.ITALY_METHOD_A),
                "/estimateExcludingVat",
                new Text("required by ITALY_METHOD_A", "requise par ITALY_METHOD_A"));
        var prices = new LinkedHashMap<String, Ratio>();
        for (var i = 0; i < request.offers().size(); i++) {
            var price = request.offers().get(i).priceExcludingVat();
            checkPrice(price, first, "/offers/" + i + "/priceExcludingVat", faults);
            prices.put(request.offers().get(i).offerId(), Ratio.of(price.amount()));
        }
        faults.refuseIfAny(INCONSISTENT_OFFERS, DETAIL);
        return prices;
    }

    private static void checkPrice(Money price, Currency first, String pointer, Faults faults) {
        faults.require(
                price.currency().equals(first),
                pointer + "/currency",
                new Text("one currency only: %s", "une seule monnaie : %s").with(first));
        faults.require(
                price.amount().signum() >= 0,
                pointer + "/amount",
                new Text("a regular offer has no negative price", "une offre régulière n'a pas de prix négatif"));
    }

    public static List<Detector> detectors(AbnormallyLowCheckRequest request) {
        var limits = request.detectors();
        var estimate = request.estimateExcludingVat().map(Money::amount).map(Ratio::of);
        var detectors = new ArrayList<Detector>();
        estimate.ifPresent(value -> detectors.add(new UnderEstimate(value, share(limits.underEstimate()))));
        detectors.add(new DoubleMean(
                share(limits.farAboveMean()),
                limits.farBelowMean().map(PricesReader::share),
                share(limits.underSecondMean())));
        detectors.add(new UnderSecondLowest(share(limits.underSecondLowest())));
        limits.foreignLaws().stream().distinct().forEach(law -> detectors.add(detector(law, estimate)));
        return detectors;
    }

    private static Detector detector(ForeignLaw law, Optional<Ratio> estimate) {
        return switch (law) {
            case BELGIUM_ARTICLE_36 -> new BelgianArticle36();
            case ITALY_METHOD_A -> new ItalianMethodA(estimate.orElseThrow());
            case SPAIN_ARTICLE_85 -> new SpanishArticle85(estimate, false);
            case SPAIN_ARTICLE_85_LESS_A_THIRD -> new SpanishArticle85(estimate, true);
        };
    }

    private static Ratio share(BigDecimal percent) {
        return Ratio.of(percent).dividedBy(Ratio.HUNDRED);
    }
}
