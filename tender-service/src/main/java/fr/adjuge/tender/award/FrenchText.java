package fr.adjuge.tender.award;

import fr.adjuge.tender.calendar.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How French letters write days, ranks and decimals. */
final class FrenchText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" 'à' H 'h' mm 'min' ss 's'");

    private FrenchText() {}

    /** {@code 24 juin 2025}; the first of a month is {@code 1er}. */
    static String day(LocalDate day) {
        var written = DAY.format(day);
        return day.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** {@code 28 mai 2025 à 12 h 00 min 01 s}, in Paris. */
    static String time(Instant instant) {
        var time = Paris.timeOf(instant);
        return day(time.toLocalDate()) + TIME.format(time);
    }

    /** The rank of an offer: {@code 1re}, {@code 2e}, {@code 2e ex æquo}. */
    static String rank(int rank, boolean tied) {
        return rank + (rank == 1 ? "re" : "e") + (tied ? " ex æquo" : "");
    }

    static String decimal(String number) {
        return number.replace('.', ',');
    }

    /** With a full stop at its end. */
    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
