package fr.adjuge.dto.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that may be refused with this status, besides those that its parameters and roles bring about: the
 * contract says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(MayRefuse.Several.class)
public @interface MayRefuse {

    /** The status of the refusal, such as {@code 409}. */
    String status();

    /** What it means here, in English, for the contract. */
    String meaning();

    /** The refusals of one method. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Several {
        MayRefuse[] value();
    }
}
