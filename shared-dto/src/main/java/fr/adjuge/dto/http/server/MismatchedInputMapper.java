package fr.adjuge.dto.http.server;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.adjuge.dto.http.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON of another form than the request has. Quarkus maps this exception too, so it must be mapped exactly. */
@Provider
class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {

    private final HttpHeaders headers;

    MismatchedInputMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(MismatchedInputException exception) {
        return JsonFault.of(exception).problem(Language.of(headers)).toResponse();
    }
}
