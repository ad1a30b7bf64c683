package fr.adjuge.tender.audit;

import fr.adjuge.dto.http.server.RequestHead;
import fr.adjuge.tender.access.Role;
import java.util.List;
import java.util.Optional;

/**
 * Whom an operation lets in.
 *
 * @param audited where refusals are written down
 * @param roles empty where it is for everybody
 */
record Door(Optional<RefusalsAudited> audited, List<Role> roles) {

    static Door of(RequestHead request) {
        var audited = Optional.ofNullable(request.resource().getResourceMethod().getAnnotation(RefusalsAudited.class));
        return new Door(
                audited, audited.map(operation -> List.of(operation.roles())).orElseGet(() -> request.roles().stream()
                        .map(Role::named)
                        .toList()));
    }

    /** Whether it is for people, who act for an organisation. */
    boolean isForOrganisations() {
        return !roles.isEmpty() && !roles.contains(Role.SERVICE);
    }
}
