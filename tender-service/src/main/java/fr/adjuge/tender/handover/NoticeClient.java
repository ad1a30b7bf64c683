package fr.adjuge.tender.handover;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The receiver of award records. Not retried here: the outbox does that. */
@Path("/award-records")
@Transactional(TxType.NOT_SUPPORTED) // else the threads of the client take the transaction along
@RegisterRestClient(configKey = "notice")
@OidcClientFilter
@Timeout(value = 15, unit = ChronoUnit.SECONDS) // the call for a token included, which has no limit of its own
interface NoticeClient {

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    RestResponse<Void> put(@RestPath UUID id, byte[] awardRecord);
}
