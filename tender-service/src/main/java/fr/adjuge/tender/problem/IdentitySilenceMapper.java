package fr.adjuge.tender.problem;

import static fr.adjuge.dto.http.PlatformProblem.SERVICE_UNAVAILABLE;

import fr.adjuge.tender.access.CallerLanguage;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** The identity provider gave no token for a call to another service: it did not answer, or does not know us. */
@Provider
class IdentitySilenceMapper implements ExceptionMapper<OidcClientException> {

    private static final Logger LOG = Logger.getLogger(IdentitySilenceMapper.class);

    private final CallerLanguage language;

    IdentitySilenceMapper(CallerLanguage language) {
        this.language = language;
    }

    @Override
    public Response toResponse(OidcClientException exception) {
        LOG.warn("no token from the identity provider", exception);
        return SERVICE_UNAVAILABLE.in(language.ofCaller()).toResponse();
    }
}
