package fr.adjuge.dto.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that changes a resource from the version that its caller has seen. The method compares the
 * version by {@link IfMatch#require}, which works here only; one that succeeds without having compared fails. So the
 * contract, which reads this annotation, asks for the header where the code does.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface IfMatchRequired {}
