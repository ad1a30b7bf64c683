package fr.adjuge.dto.http.server;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts that a request has done so far. They are logged once it has succeeded: see {@link ActLog}. */
@RequestScoped
public class DoneActs {

    private final List<DoneAct> acts = new ArrayList<>();

    /** {@code act}: its stable name, such as {@code PUBLISH}. */
    public void add(String act, UUID tenderId) {
        acts.add(new DoneAct(act, tenderId));
    }

    List<DoneAct> all() {
        return List.copyOf(acts);
    }

    record DoneAct(String act, UUID tenderId) {}
}
