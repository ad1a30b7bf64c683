package fr.adjuge.tender.evaluation;

import fr.adjuge.dto.http.client.RemoteRefusal;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.EvaluationView;
import fr.adjuge.dto.scoring.ScoringResult;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The evaluations of scoring-service. Each call may be repeated; an answer, even a refusal, is not asked for again. The
 * time limits are in the configuration.
 */
@Path("/evaluations/{id}")
@Transactional(TxType.NOT_SUPPORTED) // else the threads of the client take the transaction along
@RegisterRestClient(configKey = "scoring")
@OidcClientFilter
@Timeout(value = 15, unit = ChronoUnit.SECONDS) // the call for a token included, which has no limit of its own
@Retry(
        maxRetries = 2,
        delay = 200,
        abortOn = {WebApplicationException.class, RemoteRefusal.class, TimeoutException.class})
interface EvaluationClient {

    @PUT
    EvaluationView open(@RestPath UUID id, EvaluationRequest request);

    @GET
    EvaluationView get(@RestPath UUID id);

    @GET
    @Path("result")
    ScoringResult result(@RestPath UUID id);
}
