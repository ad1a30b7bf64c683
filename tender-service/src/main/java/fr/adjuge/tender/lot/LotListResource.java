package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.tender.LotSummary;
import fr.adjuge.tender.access.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lots of a buyer over all its tenders: what is to be examined, marked, awarded, signed. */
@Path("/lots")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"buyer", "opener", "evaluator", "representative", "auditor"})
@Tag(
        name = "Lots",
        description =
                "A lot, the unit of result from the opening on: its options, the acts of the judge, its end without a"
                        + " contract.")
class LotListResource {

    private final LotRepository lots;
    private final Caller caller;

    LotListResource(LotRepository lots, Caller caller) {
        this.lots = lots;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLots",
            summary = "List the lots of the caller's organisation, those of the last drafted tender first",
            description = """
                Over all its tenders. What waits for a representative, for instance: `status=PROVISIONALLY_AWARDED` to be awarded, `status=STANDSTILL` to be signed.

                Roles: buyer, opener, evaluator, representative, auditor.""")
    public Page<LotSummary> list(
            @QueryParam("tenderId") Optional<UUID> tenderId,
            @QueryParam("status") Optional<LotStatus> status,
            @QueryParam("cursor") Optional<Cursor> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return Page.of(
                lots.page(caller.organisation(), tenderId, status, cursor, limit + 1),
                limit,
                lot -> Cursor.after(lot.draftedAt(), lot.tenderId(), lot.lotId()),
                LotListResource::summary);
    }

    private static LotSummary summary(ListedLot lot) {
        return new LotSummary(
                lot.tenderId(), lot.tenderReference(), lot.lotId(), lot.status().name(), lot.suspended());
    }
}
