package fr.adjuge.scoring.table;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.sheet.FilledSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The rows of a table by what they are about: each offer once, or once for each combination of options. */
public final class OfferRows {

    public static final String OFFER = "Offre";
    public static final String TENDERER = "Soumissionnaire";

    private static final int OFFER_COLUMN = 0;

    private final Map<Place, Integer> rows = new LinkedHashMap<>();

    private OfferRows() {}

    /** What a row is about. */
    public record Place(String offerId, OptionCombination combination) {}

    /** An offer that is unknown or twice there is a fault; {@code combination} tells its own. */
    public static OfferRows find(
            FilledSheet sheet, List<String> offerIds, IntFunction<Optional<OptionCombination>> combination) {
        var found = new OfferRows();
        var known = Set.copyOf(offerIds);
        sheet.filledRows().forEach(row -> {
            var offerId = sheet.cell(row, OFFER_COLUMN);
            if (!known.contains(offerId)) {
                sheet.fault(row, OFFER_COLUMN, new Text("unknown offer “%s”", "offre « %s » inconnue").with(offerId));
                return;
            }
            combination.apply(row).ifPresent(options -> {
                if (found.rows.putIfAbsent(new Place(offerId, options), row) != null) {
                    sheet.fault(
                            row,
                            OFFER_COLUMN,
                            new Text("offer “%s” has a row already", "l'offre « %s » a déjà une ligne").with(offerId));
                }
            });
        });
        return found;
    }

    /** An offer of which no row is about the base offer is a fault of the sheet. */
    OfferRows requireEach(FilledSheet sheet, List<String> offerIds) {
        var missing = offerIds.stream()
                .filter(id -> of(id, OptionCombination.NONE).isEmpty())
                .collect(joining(", "));
        if (sheet.isOfTemplate() && !missing.isEmpty()) {
            sheet.missing(new Text("no row for %s", "aucune ligne pour %s").with(missing));
        }
        return this;
    }

    Optional<Integer> of(String offerId, OptionCombination combination) {
        return Optional.ofNullable(rows.get(new Place(offerId, combination)));
    }

    /** In the order of the table. */
    public Stream<Map.Entry<Place, Integer>> all() {
        return rows.entrySet().stream();
    }
}
