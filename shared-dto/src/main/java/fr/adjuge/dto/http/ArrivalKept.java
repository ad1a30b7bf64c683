package fr.adjuge.dto.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation that is judged by the instant at which it came. Where the service has no database to do it, its 503
 * carries in {@link #HEADER} when the request came, sealed by the service for this caller, this key and this very body;
 * the same request, sent again with the same header, counts as having come then.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ArrivalKept {

    String HEADER = "Adjuge-Arrival";

    /** For readers of the contract. */
    String MEANING = "When this request came first, as a 503 gave it: sent back with the same key and the same body "
            + "within five minutes, the request counts as having come then.";
}
