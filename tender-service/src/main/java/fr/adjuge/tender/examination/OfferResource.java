package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.OfferSummary;
import fr.adjuge.dto.tender.OfferView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderRepository;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The offers of a tender, for its buyer; none before the opening. */
@Path("/tenders/{tenderId}/offers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Offers", description = "Offers as they were opened.")
class OfferResource {

    private final TenderRepository tenders;
    private final OfferRepository offers;
    private final OfferViews views;

    OfferResource(TenderRepository tenders, OfferRepository offers, OfferViews views) {
        this.tenders = tenders;
        this.offers = offers;
        this.views = views;
    }

    @GET
    @RefusalsAudited(
            value = "READ_OFFERS",
            roles = {Role.BUYER, Role.OPENER, Role.REPRESENTATIVE, Role.AUDITOR})
    @APIResponse(responseCode = "409", description = "Sealed until the opening")
    @Operation(
            operationId = "listOffers",
            summary = "List the offers in the order of their reception",
            description = """
                    Before the opening: 409, whether there are any or not.

                    Roles: buyer, opener, representative, auditor of the tender's organisation.""")
    public Page<OfferSummary> list(
            @PathParam("tenderId") UUID tenderId,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        requireOpened(tenderId);
        var after = cursor.map(end -> end.key(0, Integer::valueOf)).orElse(0);
        return Page.of(
                offers.page(tenderId, after, limit + 1),
                limit,
                offer -> Cursor.after(offer.number()),
                OfferViews::summary);
    }

    @GET
    @Path("{offerId}")
    @RefusalsAudited(
            value = "READ_OFFER",
            roles = {Role.BUYER, Role.OPENER, Role.REPRESENTATIVE, Role.AUDITOR})
    @AnsweredWithTag
    @APIResponse(responseCode = "409", description = "Sealed until the opening")
    @Operation(
            operationId = "getOffer",
            summary = "Read an offer, and what was asked and decided about it",
            description = """
                    `proposals` are what the figures suggest; the buyer decides.

                    Roles: buyer, opener, representative, auditor of the tender's organisation.""")
    public RestResponse<OfferView> get(@PathParam("tenderId") UUID tenderId, @PathParam("offerId") UUID offerId) {
        return views.tagged(requireOpened(tenderId), offers.require(tenderId, offerId));
    }

    private Tender requireOpened(UUID tenderId) {
        var tender = tenders.requireOwn(tenderId);
        tender.requireOpened();
        return tender;
    }
}
