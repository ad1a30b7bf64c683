package fr.adjuge.dto.http.server;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a token that is not valid, also where none is needed: whoever sends one believes to be known, and would take
 * the answer for the one meant for it. Tokens are verified only where somebody asks; this asks everywhere.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class TokenGate implements ContainerRequestFilter {

    private final SecurityIdentity identity;

    TokenGate(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null && identity.isAnonymous()) {
            throw new AuthenticationFailedException("not a bearer token");
        }
    }
}
