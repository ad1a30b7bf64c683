package fr.adjuge.tender.examination;

import fr.adjuge.dto.http.client.RemoteRefusal;
import fr.adjuge.dto.scoring.AbnormallyLowCheck;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What scoring-service says of prices that seem low. Nothing is kept there, so a call may be repeated. */
@Path("/abnormally-low-checks")
@Transactional(TxType.NOT_SUPPORTED) // else the threads of the client take the transaction along
@RegisterRestClient(configKey = "scoring")
@OidcClientFilter
@Timeout(value = 15, unit = ChronoUnit.SECONDS) // the call for a token included, which has no limit of its own
@Retry(
        maxRetries = 2,
        delay = 200,
        abortOn = {WebApplicationException.class, RemoteRefusal.class, TimeoutException.class})
interface PriceChecks {

    @POST
    AbnormallyLowCheck check(AbnormallyLowCheckRequest request);
}
