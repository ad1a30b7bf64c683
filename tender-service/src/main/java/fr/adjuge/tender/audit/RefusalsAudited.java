package fr.adjuge.tender.audit;

import fr.adjuge.tender.access.Role;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation on what is sealed: whoever tries it in vain is in the audit trail (directive 2014/24/EU, annex IV,
 * point g). Its first parameter is the identifier of the tender. Its roles are checked before anything is read, like
 * those of {@code @RolesAllowed}, but where the refusal is seen.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RefusalsAudited {

    /** The act that was tried. */
    @Nonbinding
    String value() default "";

    /** Who may do it. */
    @Nonbinding
    Role[] roles();
}
