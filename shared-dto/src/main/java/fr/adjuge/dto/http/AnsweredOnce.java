package fr.adjuge.dto.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an {@code Idempotency-Key} and does the work once: the repeat of a request that succeeded gets the first
 * answer, byte for byte. Only successes are remembered, so that « too early » does not stick.
 *
 * <p>Put it, together with {@code @Transactional}, on a method that returns a {@code RestResponse} and whose parameters
 * are all there is to the request: another value under the same key is refused. A body that is a stream is read
 * before, and its hash passed on.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AnsweredOnce {}
