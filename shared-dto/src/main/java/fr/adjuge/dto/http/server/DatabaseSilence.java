package fr.adjuge.dto.http.server;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure comes from a database that cannot be reached, is stopping, or has no room for one more: told by the
 * type of the failure and by its SQLState, whatever its message says.
 */
public final class DatabaseSilence {

    /**
     * Classes of SQLState: 08 a connection that fails; 53 no room left, of connections among others; 57P0 PostgreSQL is
     * stopping, has crashed, or is starting; 25006 it was the primary until just now; 40001, 40P01 and 55P03 others were
     * in the way. All of it passes by itself: the same request may do better later.
     */
    private static final List<String> PASSING = List.of("08", "53", "57P0", "25006", "40001", "40P01", "55P03");

    private static final List<Class<? extends SQLException>> CONNECTION_FAILURES = List.of(
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLRecoverableException.class);

    private DatabaseSilence() {}

    /** Also where the failure is only the cause of another one, or was suppressed by it, as in a commit that failed. */
    public static boolean isBehind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next instanceof SQLException sql && isSilence(sql)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(List.of(next.getSuppressed()));
                addCause(next.getCause(), open);
            }
        }
        return false;
    }

    private static void addCause(@Nullable Throwable cause, ArrayDeque<Throwable> open) {
        if (cause != null) {
            open.add(cause);
        }
    }

    private static boolean isSilence(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            // PostgreSQL and its driver always give a state: here the pool speaks, which had no connection to give.
            return true;
        }
        return CONNECTION_FAILURES.stream().anyMatch(type -> type.isInstance(failure))
                || PASSING.stream().anyMatch(state::startsWith);
    }
}
