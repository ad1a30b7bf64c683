package fr.adjuge.scoring;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.scoring.AbnormallyLowCheck;
import fr.adjuge.dto.scoring.AbnormallyLowCheck.DetectorResult;
import fr.adjuge.dto.scoring.AbnormallyLowCheck.DetectorRule;
import fr.adjuge.dto.scoring.AbnormallyLowCheck.OfferFlags;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest.OfferPrice;
import fr.adjuge.scoring.abnormal.Detector;
import fr.adjuge.scoring.abnormal.Flag;
import fr.adjuge.scoring.frozen.ResultWriter;
import fr.adjuge.scoring.reading.PricesReader;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Flags offers that may be abnormally low; what to make of it is the buyer's to decide. */
@Path("/abnormally-low-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Without storing",
        description = "Methods, offers and prices checked and computed in one call; nothing is stored.")
public class AbnormallyLowCheckResource {

    @POST
    @RolesAllowed({SERVICE, BUYER})
    @LargeBody
    @Operation(
            operationId = "checkPrices",
            summary = "Flag offers whose price may be abnormally low",
            description = """
                    By the detectors that are asked for. What to make of a flag is the buyer's to decide.

                    Roles: service, buyer.""")
    public AbnormallyLowCheck check(@NotNull @Valid AbnormallyLowCheckRequest request) {
        var prices = PricesReader.read(request);
        var tests = PricesReader.detectors(request).stream()
                .map(detector -> new Test(detector, detector.test(prices)))
                .toList();
        return new AbnormallyLowCheck(
                request.offers().stream().map(offer -> flags(offer, tests)).toList(),
                tests.stream().map(AbnormallyLowCheckResource::rule).toList());
    }

    /** A detector and what it says of the offers that it looks at. */
    private record Test(Detector detector, Map<String, Flag> flags) {}

    private static OfferFlags flags(OfferPrice offer, List<Test> tests) {
        var results = tests.stream()
                .flatMap(test -> Optional.ofNullable(test.flags().get(offer.offerId())).stream())
                .map(flag -> new DetectorResult(
                        flag.detector(),
                        flag.flagged(),
                        offer.priceExcludingVat(),
                        ResultWriter.number(flag.limit().value()),
                        ResultWriter.number(flag.gapPercent()),
                        ResultWriter.text(flag.message())))
                .toList();
        return new OfferFlags(offer.offerId(), results.stream().anyMatch(DetectorResult::flagged), results);
    }

    private static DetectorRule rule(Test test) {
        var detector = test.detector();
        return new DetectorRule(
                detector.code(),
                ResultWriter.text(detector.rule()),
                detector.source(),
                test.flags().size());
    }
}
