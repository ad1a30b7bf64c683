package fr.adjuge.dto.http.server;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is known of a request before anything that it brings is read. */
public record RequestHead(ContainerRequestContext request, ResourceInfo resource) {

    /** The first of these path parameters that is there; what is no identifier leads to nothing, which others say. */
    public Optional<UUID> identifier(String... names) {
        return Stream.of(names)
                .map(request.getUriInfo().getPathParameters()::getFirst)
                .filter(text -> text != null)
                .findFirst()
                .flatMap(RequestHead::read);
    }

    private static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }

    /** Whether it has parameters or a body. */
    public boolean bringsSomething() {
        return request.getUriInfo().getRequestUri().getRawQuery() != null || hasBody();
    }

    public boolean hasBody() {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }

    /** The roles of its operation, as {@code @RolesAllowed} has them; none where it has no such annotation. */
    public List<String> roles() {
        return rolesOf(resource);
    }

    static List<String> rolesOf(ResourceInfo resource) {
        return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .map(place -> place.getAnnotation(RolesAllowed.class))
                .filter(roles -> roles != null)
                .findFirst()
                .map(roles -> List.of(roles.value()))
                .orElse(List.of());
    }
}
