package fr.adjuge.notice.retry;

import static fr.adjuge.notice.problem.ProblemType.IDEMPOTENCY_KEY_MISSING;
import static fr.adjuge.notice.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static fr.adjuge.notice.problem.ProblemType.REQUEST_RUNNING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.access.Caller;
import fr.adjuge.notice.problem.RefusedException;
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

    private static final String HEADER = "Idempotency-Key";

    /** 200 characters hold any UUID or hash that a client may use. */
    private static final int LONGEST_KEY = 200;

    private final FirstAnswers answers;
    private final Caller caller;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final ObjectMapper json;

    AnsweredOnceInterceptor(
            FirstAnswers answers, Caller caller, HttpHeaders headers, Request request, UriInfo uri, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext act) throws Exception {
        var key = new AnswerKey(caller.subject(), request.getMethod() + " " + uri.getPath(), idempotencyKey());
        var hash = hash(act.getParameters());
        if (!answers.tryLock(key)) {
            throw new RefusedException(
                    REQUEST_RUNNING,
                    new Text(
                            "the first request with this key is not answered yet: repeat later",
                            "la première requête avec cette clé n'a pas encore de réponse : répétez plus tard"));
        }
        var first = answers.findByIdOptional(key);
        if (first.isPresent()) {
            return sameRequest(first.get(), hash).answer().toResponse();
        }
        var response = (RestResponse<?>) act.proceed();
        var answer = Answer.of(response, json.writeValueAsBytes(response.getEntity()));
        answers.persist(new FirstAnswer(key, hash, answer));
        return answer.toResponse();
    }

    private String idempotencyKey() {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new RefusedException(
                    IDEMPOTENCY_KEY_MISSING,
                    new Text(
                                    "give each new request a key of its own, of at most %d characters",
                                    "donnez à chaque nouvelle requête sa propre clé, de %d caractères au plus")
                            .with(LONGEST_KEY));
        }
        return key;
    }

    private static FirstAnswer sameRequest(FirstAnswer first, byte[] hash) {
        if (!first.isTo(hash)) {
            throw new RefusedException(
                    IDEMPOTENCY_KEY_REUSED,
                    new Text(
                            "this key came with another request before: use a new one",
                            "cette clé accompagnait une autre requête : utilisez-en une nouvelle"));
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
