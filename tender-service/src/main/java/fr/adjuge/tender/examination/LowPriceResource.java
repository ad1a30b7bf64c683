package fr.adjuge.tender.examination;

import static fr.adjuge.tender.problem.ProblemType.NOT_YOUR_ROLE;

import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.AbnormallyLowCheck;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.RefusalsAudited;
import fr.adjuge.tender.lot.LotDesk;
import fr.adjuge.tender.offer.OfferRepository;
import fr.adjuge.tender.scoring.ScoringClient;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The prices of a lot that seem abnormally low: flags with their figures, beside the examination of the offers. */
@Path("/tenders/{tenderId}/lots/{lotId}/abnormally-low-check")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Examination",
        description = "What the buyer asks and decides about one offer before the offers are compared.")
class LowPriceResource {

    private final LotDesk desk;
    private final OfferReaders readers;
    private final OfferRepository offers;
    private final ScoringClient scoring;

    LowPriceResource(LotDesk desk, OfferReaders readers, OfferRepository offers, @RestClient ScoringClient scoring) {
        this.desk = desk;
        this.readers = readers;
        this.offers = offers;
        this.scoring = scoring;
    }

    @GET
    @RefusalsAudited(
            value = "READ_OFFERS",
            roles = {Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR})
    @MayRefuse(status = "409", meaning = "Sealed until the opening")
    @MayRefuse(status = "502", meaning = "Another service refused")
    @Operation(
            operationId = "checkLotPrices",
            summary = "Read which prices of a lot may be abnormally low",
            description = """
                    Flags with their figures, made by scoring-service from the opened offers: reasons to ask the tenderer, never a decision (art. L2152-6 CCP). Before the opening: 409. Whoever marks the lot does not read them as long as its method hides prices from evaluators.

                    Roles: buyer, representative, auditor of the tender's organisation.""")
    public AbnormallyLowCheck check(@PathParam("tenderId") UUID tenderId, @PathParam("lotId") String lotId) {
        var read = desk.read(tenderId, lotId);
        read.tender().requireOpened();
        requirePricesShown(readers.of(tenderId, Role.BUYER, Role.REPRESENTATIVE, Role.AUDITOR), lotId);
        return LowPrices.request(
                        offers.forLot(tenderId, lotId),
                        read.lot().chosenOptions().orElse(List.of()),
                        read.announced())
                .map(scoring::checkPrices)
                .orElse(new AbnormallyLowCheck(List.of(), List.of()));
    }

    private static void requirePricesShown(Sight sight, String lotId) {
        if (!sight.showsPricesOf(lotId)) {
            throw new RefusedException(
                    NOT_YOUR_ROLE,
                    new Text(
                            "you mark this lot: its prices are hidden from you until its ranking is taken over",
                            "vous notez ce lot : ses prix vous sont cachés jusqu'à la reprise de son classement"));
        }
    }
}
