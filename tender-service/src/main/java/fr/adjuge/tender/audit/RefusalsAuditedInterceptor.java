package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.RefusedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;

/** Writes a refused attempt down once the attempt's own transaction is over, so that it is not rolled back with it. */
@RefusalsAudited(roles = {})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE) // outside of the transaction, which is at PLATFORM_BEFORE + 200
class RefusalsAuditedInterceptor {

    private final RefusedAttempts attempts;

    RefusalsAuditedInterceptor(RefusedAttempts attempts) {
        this.attempts = attempts;
    }

    @AroundInvoke
    Object watch(InvocationContext attempt) throws Exception {
        try {
            return attempt.proceed();
        } catch (RefusedException refusal) {
            var operation = attempt.getMethod().getAnnotation(RefusalsAudited.class);
            attempts.note((UUID) attempt.getParameters()[0], operation, refusal);
            throw refusal;
        }
    }
}
