package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.RequestRefused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
class RequestRefusedMapper implements ExceptionMapper<RequestRefused> {

    private final HttpHeaders headers;

    RequestRefusedMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(RequestRefused refusal) {
        return refusal.response(Language.of(headers));
    }
}
