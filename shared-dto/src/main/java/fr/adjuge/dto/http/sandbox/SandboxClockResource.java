package fr.adjuge.dto.http.sandbox;

import static fr.adjuge.dto.http.PlatformProblem.CLOCK_BACKWARDS;

import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clock of a sandbox. Where the mode is off, this path does not exist: {@link SandboxGate}. */
@Path("/sandbox/clock")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@Tag(
        name = "Sandbox",
        description =
                "The clock of a sandbox, for trials only: without the sandbox mode these addresses do not exist (404).")
class SandboxClockResource {

    /**
     * What the clock shows, or is to show.
     *
     * @param now the time of the procedures, with its offset from UTC
     */
    record SandboxTime(@NotNull OffsetDateTime now) {

        private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

        static SandboxTime at(Instant instant) {
            return new SandboxTime(instant.atZone(PARIS).toOffsetDateTime());
        }
    }

    private final SandboxClock clock;

    SandboxClockResource(SandboxClock clock) {
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readSandboxClock",
            summary = "Read the clock of the sandbox",
            description = "The time of the procedures, not that of tokens and logs. Roles: service.")
    public SandboxTime read() {
        return SandboxTime.at(clock.instant());
    }

    @PUT
    @Operation(
            operationId = "moveSandboxClock",
            summary = "Move the clock of the sandbox forward",
            description = "Only forward: an earlier time is refused (409). It runs on from there. Roles: service.")
    public SandboxTime move(@NotNull @Valid SandboxTime target) {
        if (!clock.moveTo(target.now().toInstant())) {
            throw new RequestRefused(
                    CLOCK_BACKWARDS,
                    new Text("the clock shows %s already", "l'horloge indique déjà %s").with(read().now()));
        }
        return read();
    }
}
