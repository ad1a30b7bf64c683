package fr.adjuge.dto.http.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Instants as HTTP headers bear them (IMF-fixdate, RFC 9110, 5.6.7). */
public final class DateHeader {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private DateHeader() {}

    public static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** Nothing if it is no date: such a condition does not hold (RFC 9110, 13.1.3). */
    public static Optional<Instant> read(String header) {
        try {
            return Optional.of(FORM.parse(header, Instant::from));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
