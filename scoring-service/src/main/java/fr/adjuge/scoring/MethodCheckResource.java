package fr.adjuge.scoring;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.scoring.MethodCheck;
import fr.adjuge.dto.scoring.MethodCheckRequest;
import fr.adjuge.scoring.check.DatedMethodRules;
import fr.adjuge.scoring.check.MethodRules;
import fr.adjuge.scoring.explanation.Finding.Severity;
import fr.adjuge.scoring.frozen.ResultWriter;
import fr.adjuge.scoring.frozen.ScoredRequest;
import fr.adjuge.scoring.reading.MethodReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks methods before they are published: what is unlawful is refused, what is unwise is told. */
@Path("/method-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Without storing",
        description = "Methods, offers and prices checked and computed in one call; nothing is stored.")
public class MethodCheckResource {

    @POST
    @RolesAllowed({SERVICE, BUYER})
    @Operation(operationId = "checkMethod", summary = "Check a method before it is published", description = """
                    What is unlawful is a finding of severity REFUSAL, what is unwise one that only tells. `methodHash` is what the publication freezes.

                    Roles: service, buyer.""")
    public MethodCheck check(@NotNull @Valid MethodCheckRequest request) {
        var method = MethodReader.read(request.method(), "/method");
        var findings = Stream.concat(
                        MethodRules.check(method).stream(),
                        DatedMethodRules.check(method, request.launchedOn()).stream())
                .toList();
        return new MethodCheck(
                findings.stream().noneMatch(finding -> finding.severity() == Severity.REFUSAL),
                ScoredRequest.methodHash(request.method()),
                ResultWriter.findings(findings));
    }
}
