package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.OfferSummary;
import fr.adjuge.dto.tender.OfferView;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.RefusalsAudited;
import fr.adjuge.tender.offer.OfferRepository;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The offers of a tender, for its buyer, its evaluators and each tenderer; none before the opening. */
@Path("/tenders/{tenderId}/offers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Offers", description = "Offers as they were opened.")
class OfferResource {

    private final OfferReaders readers;
    private final OfferRepository offers;
    private final OfferViews views;

    OfferResource(OfferReaders readers, OfferRepository offers, OfferViews views) {
        this.readers = readers;
        this.offers = offers;
        this.views = views;
    }

    @GET
    @RefusalsAudited(
            value = "READ_OFFERS",
            roles = {Role.BUYER, Role.OPENER, Role.REPRESENTATIVE, Role.AUDITOR, Role.EVALUATOR, Role.OPERATOR})
    @MayRefuse(status = "409", meaning = "Sealed until the opening")
    @Operation(
            operationId = "listOffers",
            summary = "List the offers in the order of their reception",
            description = """
                All of them for the buyer; for an evaluator those that it marks, for a company its own. Before the opening: 409, whether there are any or not.

                Roles: buyer, opener, representative, auditor, evaluator of the tender's organisation; operator.""")
    public Page<OfferSummary> list(
            @PathParam("tenderId") UUID tenderId,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var sight = sight(tenderId);
        var after = cursor.map(end -> end.key(0, Integer::valueOf)).orElse(0);
        return Page.of(
                offers.page(tenderId, sight.known(), after, limit + 1),
                limit,
                offer -> Cursor.after(offer.number()),
                offer -> OfferViews.summary(sight, offer));
    }

    @GET
    @Path("{offerId}")
    @RefusalsAudited(
            value = "READ_OFFER",
            roles = {Role.BUYER, Role.OPENER, Role.REPRESENTATIVE, Role.AUDITOR, Role.EVALUATOR, Role.OPERATOR})
    @AnsweredWithTag
    @MayRefuse(status = "409", meaning = "Sealed until the opening")
    @Operation(
            operationId = "getOffer",
            summary = "Read an offer, and what was asked and decided about it",
            description = """
                `proposals` are what the figures suggest; the buyer decides, and only it sees them. An evaluator reads the offers that it marks, for the lots where it does, without the examination and, until the ranking is taken over, without prices if the evaluation was opened so (`pricesVisible`). Which file holds a price is not known here: files are not held back, so a buyer who hides prices asks for them in a file of their own and tells its evaluators not to open it. A company reads its own offer, what it is asked, and what was decided about it once it was told so by a letter; of a group, the leader that made the deposit does.

                Roles: buyer, opener, representative, auditor, evaluator of the tender's organisation; operator that made the deposit.""")
    public RestResponse<OfferView> get(@PathParam("tenderId") UUID tenderId, @PathParam("offerId") UUID offerId) {
        var sight = sight(tenderId);
        return views.tagged(sight, readers.require(sight, offerId));
    }

    private Sight sight(UUID tenderId) {
        return readers.of(tenderId, Role.BUYER, Role.OPENER, Role.REPRESENTATIVE, Role.AUDITOR);
    }
}
