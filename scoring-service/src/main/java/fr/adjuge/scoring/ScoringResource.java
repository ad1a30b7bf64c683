package fr.adjuge.scoring;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.ScoredRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores a method, offers and marks in one call; nothing is stored. */
@Path("/scorings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Without storing",
        description = "Methods, offers and prices checked and computed in one call; nothing is stored.")
public class ScoringResource {

    /** {@code explained=false} leaves the explanations out, which are most of a large result. */
    @POST
    @RolesAllowed({SERVICE, BUYER})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ScoringResult.class)))
    @LargeBody
    @Operation(operationId = "scoreOffers", summary = "Score a method, offers and marks in one call", description = """
                    The same computation as that of an evaluation. `explained=false` leaves the explanations out, which are most of a large result.

                    Roles: service, buyer.""")
    public String score(
            @QueryParam("explained") @DefaultValue("true") boolean explained, @NotNull @Valid ScoringRequest request) {
        var scored = ScoredRequest.of(request);
        return CanonicalForm.of(explained ? scored.explainedResult() : scored.result());
    }
}
