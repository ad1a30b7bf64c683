package fr.adjuge.scoring;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.AbnormallyLowCheck;
import fr.adjuge.dto.scoring.AbnormallyLowCheck.DetectorResult;
import fr.adjuge.dto.scoring.AbnormallyLowCheck.OfferFlags;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.scoring.abnormal.Detector;
import fr.adjuge.scoring.abnormal.Detector.Flag;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.exchange.PricesReader;
import fr.adjuge.scoring.exchange.ResultWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Flags offers that may be abnormally low; what to make of it is the buyer's to decide. */
@Path("/abnormally-low-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AbnormallyLowCheckResource {

    @POST
    @RolesAllowed({SERVICE, BUYER})
    public AbnormallyLowCheck check(@NotNull @Valid AbnormallyLowCheckRequest request) {
        var prices = PricesReader.read(request);
        var tests = PricesReader.detectors(request).stream()
                .map(detector -> test(detector, prices))
                .toList();
        return new AbnormallyLowCheck(request.offers().stream()
                .map(offer -> flags(offer.offerId(), offer.priceExcludingVat(), tests))
                .toList());
    }

    /** The limits of a detector are computed once, for all offers. */
    private static Function<String, List<Flag>> test(Detector detector, Map<String, Ratio> prices) {
        var limits = detector.limits(prices);
        return offerId -> detector.test(offerId, prices.getOrDefault(offerId, Ratio.NOUGHT), limits).stream()
                .toList();
    }

    private static OfferFlags flags(String offerId, Money price, List<Function<String, List<Flag>>> tests) {
        var results = tests.stream()
                .flatMap(test -> test.apply(offerId).stream())
                .map(flag -> new DetectorResult(
                        flag.detector(),
                        flag.flagged(),
                        price,
                        ResultWriter.number(flag.limit()),
                        ResultWriter.number(flag.gapPercent()),
                        ResultWriter.text(flag.message())))
                .toList();
        return new OfferFlags(offerId, results.stream().anyMatch(DetectorResult::flagged), results);
    }
}
