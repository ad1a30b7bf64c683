package fr.adjuge.notice.retry;

import static fr.adjuge.dto.http.PlatformProblem.IDEMPOTENCY_KEY_REUSED;
import static fr.adjuge.dto.http.PlatformProblem.REQUEST_RUNNING;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.retry.Answer;
import fr.adjuge.dto.http.retry.RepeatableRequest;
import fr.adjuge.dto.http.server.StrictJson;
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

    private final FirstAnswers answers;
    private final RepeatableRequest request;
    private final StrictJson wire;

    AnsweredOnceInterceptor(FirstAnswers answers, RepeatableRequest request, StrictJson wire) {
        this.answers = answers;
        this.request = request;
        this.wire = wire;
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
}
