package fr.adjuge.dto.http.server;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a failure comes from a database that cannot be reached, or is stopping. */
final class DatabaseSilence {

    /** SQLState class 08: connection exception; 57P01 to 57P03: PostgreSQL is stopping, has crashed, or is starting. */
    private static final String CONNECTION = "08";

    private static final String OPERATOR = "57P0";
    private static final String NO_FREE_CONNECTION = "Acquisition timeout";

    private DatabaseSilence() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(DatabaseSilence::isSilence);
    }

    private static boolean isSilence(SQLException failure) {
        var state = Optional.ofNullable(failure.getSQLState()).orElse("");
        var message = Optional.ofNullable(failure.getMessage()).orElse("");
        return failure instanceof SQLTransientConnectionException
                || state.startsWith(CONNECTION)
                || state.startsWith(OPERATOR)
                || message.contains(NO_FREE_CONNECTION);
    }
}
