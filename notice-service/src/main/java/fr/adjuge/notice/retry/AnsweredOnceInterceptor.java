package fr.adjuge.notice.retry;

import static fr.adjuge.dto.http.PlatformProblem.IDEMPOTENCY_KEY_REUSED;
import static fr.adjuge.dto.http.PlatformProblem.REQUEST_RUNNING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.IdempotencyKey;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.server.StrictJson;
import fr.adjuge.notice.access.Caller;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
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

    AnsweredOnceInterceptor(
            FirstAnswers answers,
            Caller caller,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            ObjectMapper json,
            StrictJson wire) {
        this.answers = answers;
        this.caller = caller;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.json = json;
        this.wire = wire;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext act) throws Exception {
        var idempotencyKey = IdempotencyKey.require(headers.getHeaderString(IdempotencyKey.HEADER));
        var key = new AnswerKey(caller.subject(), request.getMethod() + " " + uri.getPath(), idempotencyKey);
        var hash = hash(act.getParameters());
        if (!answers.tryLock(key)) {
            throw new RequestRefused(REQUEST_RUNNING);
        }
        var first = answers.findByIdOptional(key);
        if (first.isPresent()) {
            return sameRequest(first.get(), hash).answer().toResponse();
        }
        var response = (RestResponse<?>) act.proceed();
        var answer = Answer.of(response, wire.written(response.getEntity()));
        answers.persist(new FirstAnswer(key, hash, answer));
        return answer.toResponse();
    }

    private static FirstAnswer sameRequest(FirstAnswer first, byte[] hash) {
        if (!first.isTo(hash)) {
            throw new RequestRefused(IDEMPOTENCY_KEY_REUSED);
        }
        return first;
    }

    private byte[] hash(Object[] parameters) throws JsonProcessingException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(parameters));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
