package fr.adjuge.dto.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method whose answer bears an {@code ETag}; one that {@link IfMatchRequired} is on always does. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnsweredWithTag {

    /** What the tag is, for readers of the contract: the version that the next change sends as If-Match, if not said. */
    String value() default "";
}
