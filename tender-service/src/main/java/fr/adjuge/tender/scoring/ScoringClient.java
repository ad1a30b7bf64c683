package fr.adjuge.tender.scoring;

import fr.adjuge.dto.http.client.RemoteRefusal;
import fr.adjuge.dto.scoring.AbnormallyLowCheck;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.EvaluationView;
import fr.adjuge.dto.scoring.MethodCheck;
import fr.adjuge.dto.scoring.MethodCheckRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What is asked of scoring-service. Each call may be repeated; an answer, even a refusal, is not asked for again. The
 * time limits of a connection are in the configuration.
 */
@Path("/")
@Transactional(TxType.NOT_SUPPORTED) // else the threads of the client take the transaction along
@RegisterRestClient(configKey = "scoring")
@OidcClientFilter
@RegisterClientHeaders // the caller's language, see the configuration
@Timeout(value = 15, unit = ChronoUnit.SECONDS) // the call for a token included, which has no limit of its own
@Retry(
        maxRetries = 2,
        delay = 200,
        abortOn = {WebApplicationException.class, RemoteRefusal.class, TimeoutException.class})
public interface ScoringClient {

    /** What views ask too: those who wait for a slow answer hold a connection to the database, and leave most to others. */
    int AT_ONCE = 4;

    /** What it says of a method before this is announced; nothing is kept there. */
    @Bulkhead(AT_ONCE)
    @POST
    @Path("method-checks")
    MethodCheck checkMethod(MethodCheckRequest request);

    /** What it says of prices that seem low; nothing is kept there. */
    @POST
    @Path("abnormally-low-checks")
    AbnormallyLowCheck checkPrices(AbnormallyLowCheckRequest request);

    @PUT
    @Path("evaluations/{id}")
    EvaluationView openEvaluation(@RestPath UUID id, EvaluationRequest request);

    @Bulkhead(AT_ONCE)
    @GET
    @Path("evaluations/{id}")
    EvaluationView evaluation(@RestPath UUID id);

    /** Of an evaluation, the hash of its result once it is closed. */
    default Optional<String> resultHash(UUID id) {
        return evaluation(id).resultHash();
    }

    @GET
    @Path("evaluations/{id}/result")
    ScoringResult result(@RestPath UUID id);
}
