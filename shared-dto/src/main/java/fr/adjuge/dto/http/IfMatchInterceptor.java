package fr.adjuge.dto.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Holds a method to what it says: that it compares the version which the caller has seen. */
@IfMatchRequired
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER) // a repeat that is answered as the first time compares nothing
class IfMatchInterceptor {

    private final IfMatch ifMatch;

    IfMatchInterceptor(IfMatch ifMatch) {
        this.ifMatch = ifMatch;
    }

    @AroundInvoke
    Object requireComparison(InvocationContext change) throws Exception {
        ifMatch.expect();
        var answer = change.proceed();
        if (!ifMatch.wasCompared()) {
            throw new IllegalStateException(change.getMethod() + " says that it requires If-Match and does not");
        }
        return answer;
    }
}
