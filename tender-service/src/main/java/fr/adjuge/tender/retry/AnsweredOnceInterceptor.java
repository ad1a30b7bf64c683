package fr.adjuge.tender.retry;

import static fr.adjuge.dto.http.PlatformProblem.IDEMPOTENCY_KEY_REUSED;
import static fr.adjuge.dto.http.PlatformProblem.REQUEST_RUNNING;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IdempotencyKey;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.server.StrictJson;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.sealing.PlatformKey;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jboss.resteasy.reactive.RestResponse;

/** Looks for the first answer before the act, and keeps it after; both in the act's own transaction. */
@AnsweredOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE) // inside the transaction, which is at PLATFORM_BEFORE + 200
class AnsweredOnceInterceptor {

    private final FirstAnswers answers;
    private final Caller caller;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final ObjectMapper json;
    private final StrictJson wire;
    private final PlatformKey platform;

    AnsweredOnceInterceptor(
            FirstAnswers answers,
            Caller caller,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            ObjectMapper json,
            StrictJson wire,
            PlatformKey platform) {
        this.answers = answers;
        this.caller = caller;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.json = json;
        this.wire = wire;
        this.platform = platform;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext act) throws Exception {
        var idempotencyKey = IdempotencyKey.require(headers.getHeaderString(IdempotencyKey.HEADER));
        var whose = caller.claimedOrganisation() + " " + caller.subject();
        var key = new AnswerKey(whose, request.getMethod() + " " + uri.getPath(), idempotencyKey);
        var hash = hash(act.getParameters());
        if (!answers.tryLock(key)) {
            throw new RequestRefused(REQUEST_RUNNING);
        }
        var first = answers.findByIdOptional(key);
        if (first.isPresent()) {
            return response(first.get(), firstExchange(first.get(), key, hash));
        }
        var answer = (RestResponse<?>) act.proceed();
        var exchange = new Exchange(hash, wire.written(answer.getEntity()));
        var kept = new FirstAnswer(
                key,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                platform.lock(exchange.toBytes(), key.context()));
        answers.persist(kept);
        return response(kept, exchange);
    }

    /** The body goes out as text: that is how JSON which is written already stays as it is. */
    private static RestResponse<String> response(FirstAnswer first, Exchange exchange) {
        var status = RestResponse.Status.fromStatusCode(first.status());
        var response = RestResponse.ResponseBuilder.create(status, new String(exchange.answer(), UTF_8))
                .type(MediaType.APPLICATION_JSON_TYPE);
        first.location().ifPresent(location -> response.header(HttpHeaders.LOCATION, location));
        first.etag().ifPresent(etag -> response.header(HttpHeaders.ETAG, etag));
        return response.build();
    }

    private Exchange firstExchange(FirstAnswer first, AnswerKey key, byte[] hash) {
        var exchange = Exchange.fromBytes(platform.unlock(first.lockedContent(), key.context()));
        if (!exchange.isOf(hash)) {
            throw new RequestRefused(IDEMPOTENCY_KEY_REUSED);
        }
        return exchange;
    }

    private byte[] hash(Object[] parameters) throws JsonProcessingException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(parameters));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
