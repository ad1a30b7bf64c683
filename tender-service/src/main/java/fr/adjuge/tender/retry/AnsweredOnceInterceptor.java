package fr.adjuge.tender.retry;

import static fr.adjuge.dto.http.PlatformProblem.IDEMPOTENCY_KEY_REUSED;
import static fr.adjuge.dto.http.PlatformProblem.REQUEST_RUNNING;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.retry.Answer;
import fr.adjuge.dto.http.retry.RepeatableRequest;
import fr.adjuge.dto.http.server.StrictJson;
import fr.adjuge.tender.sealing.LockedText;
import fr.adjuge.tender.sealing.PlatformKey;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.resteasy.reactive.RestResponse;

/** Looks for the first answer before the act, and keeps it after; both in the act's own transaction. */
@AnsweredOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE) // inside the transaction, which is at PLATFORM_BEFORE + 200
class AnsweredOnceInterceptor {

    private static final byte[] NO_BODY = {};

    private final FirstAnswers answers;
    private final RepeatableRequest request;
    private final StrictJson wire;
    private final PlatformKey platform;

    AnsweredOnceInterceptor(FirstAnswers answers, RepeatableRequest request, StrictJson wire, PlatformKey platform) {
        this.answers = answers;
        this.request = request;
        this.wire = wire;
        this.platform = platform;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext act) throws Exception {
        var key = new AnswerKey(request.caller(), request.operation(), request.key());
        var hash = request.hash(act.getParameters());
        if (!answers.tryLock(key)) {
            throw new RequestRefused(REQUEST_RUNNING);
        }
        var first = answers.findByIdOptional(key);
        if (first.isPresent()) {
            return first.get()
                    .answer(sameRequest(first.get(), key, hash), platform)
                    .toResponse();
        }
        var response = (RestResponse<?>) act.proceed();
        if (response.getEntity() instanceof LockedText body) {
            var answer = Answer.of(response, body.text());
            answers.persist(new FirstAnswer(key, answer, locked(new Exchange(hash, NO_BODY), key), body));
            return answer.toResponse();
        }
        var answer = Answer.of(response, wire.written(response.getEntity()));
        answers.persist(new FirstAnswer(key, answer, locked(new Exchange(hash, answer.body()), key)));
        return answer.toResponse();
    }

    private byte[] locked(Exchange exchange, AnswerKey key) {
        return platform.lock(exchange.toBytes(), key.context());
    }

    private Exchange sameRequest(FirstAnswer first, AnswerKey key, byte[] hash) {
        var exchange = Exchange.fromBytes(platform.unlock(first.lockedContent(), key.context()));
        if (!exchange.isOf(hash)) {
            throw new RequestRefused(IDEMPOTENCY_KEY_REUSED);
        }
        return exchange;
    }
}
