package fr.adjuge.scoring.reading;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.problem.ProblemType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is wrong with a request, gathered while it is read. */
final class Faults {

    /** More digits than any weight, mark or price has; 1e999999999 would be a number too. */
    private static final int MOST_DIGITS = 30;

    /** Once each: a scale is that of many criteria. */
    private final Set<Breach> found = new LinkedHashSet<>();

    void add(String pointer, Text rule) {
        found.add(Breach.of(pointer, rule));
    }

    void require(boolean holds, String pointer, Text rule) {
        if (!holds) {
            add(pointer, rule);
        }
    }

    /** The same number as a fraction; one with absurdly many digits is a fault, and read as 1. */
    Ratio ratio(BigDecimal number, String pointer) {
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            add(pointer, new Text("a number of at most %d digits", "nombre de %d chiffres au plus").with(MOST_DIGITS));
            return Ratio.UNIT;
        }
        return Ratio.of(number);
    }

    /** Each id at most once; {@code pointer} has a {@code %d} for the place in the list. */
    void requireUnique(Collection<String> ids, String pointer) {
        var known = new HashSet<String>();
        var place = 0;
        for (var id : ids) {
            if (!known.add(id)) {
                add(
                        String.format(Locale.ROOT, pointer, place),
                        new Text("id “%s” is used already", "identifiant « %s » déjà utilisé").with(id));
            }
            place++;
        }
    }

    void refuseIfAny(ProblemType type, Text detail) {
        if (!found.isEmpty()) {
            throw RefusedException.forBreaches(type, detail, List.copyOf(found));
        }
    }
}
