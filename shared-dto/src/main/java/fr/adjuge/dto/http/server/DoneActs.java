package fr.adjuge.dto.http.server;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts that a request has done so far. They are logged once it has succeeded: see {@link ActLog}. */
@RequestScoped
public class DoneActs {

    private final List<DoneAct> acts = new ArrayList<>();
    private List<String> roles = List.of();

    /** For whom the operation is there, where its {@code @RolesAllowed} does not say so. */
    public void isFor(List<String> allowed) {
        roles = List.copyOf(allowed);
    }

    /** {@code act}: its stable name, such as {@code PUBLISH}. */
    public void add(String act, UUID tenderId) {
        acts.add(new DoneAct(act, tenderId));
    }

    List<String> roles() {
        return roles;
    }

    List<DoneAct> all() {
        return List.copyOf(acts);
    }

    record DoneAct(String act, UUID tenderId) {}
}
