package fr.adjuge.testkit.access;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What an asker gets.
 *
 * @param statuses the statuses that say so
 * @param showsNothing whether no secret of the scene may stand in the answer
 * @param unseen the names of the secrets that may not stand there, if others may
 */
public record Access(String name, IntPredicate statuses, boolean showsNothing, Set<String> unseen) {

    /** The thing itself. */
    public static final Access READS = new Access("reads", status -> status >= 200 && status < 400, false, Set.of());

    /** Past the door: whether the act is done depends on the state and on what is sent. */
    public static final Access PASSES = new Access(
            "passes", status -> status < 500 && status != 401 && status != 403 && status != 404, false, Set.of());

    /** Past the door as well, but nothing is there yet: what is sent may be refused first. */
    public static final Access IN_VAIN = new Access(
            "tries in vain",
            status -> status >= 400 && status < 500 && status != 401 && status != 403,
            false,
            Set.of());

    public static final Access UNAUTHENTICATED = refused("is unauthenticated", 401);

    public static final Access FORBIDDEN = refused("is forbidden", 403);

    /** What belongs to others looks like what does not exist. */
    public static final Access UNKNOWN = refused("knows of none", 404);

    public static final Access TOO_EARLY = refused("comes too early", 409);

    /** The same without these secrets of the scene. */
    public Access without(String... secrets) {
        return new Access(name + " without " + String.join(", ", secrets), statuses, showsNothing, Set.of(secrets));
    }

    /** The same without any secret of the scene. */
    public Access ofOthers() {
        return new Access(name + " nothing of it", statuses, true, Set.of());
    }

    boolean isRefusal() {
        return !statuses.test(200);
    }

    private static Access refused(String name, int status) {
        return new Access(name, actual -> actual == status, true, Set.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
