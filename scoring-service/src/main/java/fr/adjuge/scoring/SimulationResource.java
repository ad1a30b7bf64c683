package fr.adjuge.scoring;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.Simulation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tries a method on invented or past offers, before it is published; nothing is stored. */
@Path("/simulations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Without storing",
        description = "Methods, offers and prices checked and computed in one call; nothing is stored.")
public class SimulationResource {

    @POST
    @RolesAllowed({SERVICE, BUYER})
    @LargeBody
    @Operation(operationId = "simulateMethod", summary = "Try a method on invented or past offers", description = """
                    Before it is published: what decides, what would tip it, whether better offers win.

                    Roles: service, buyer.""")
    public Simulation simulate(@NotNull @Valid ScoringRequest request) {
        return SimulatedRequest.simulate(request);
    }
}
