package fr.adjuge.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Requests in JSON about the INRAE consultation: its method, and made-up offers with their marks. */
public final class InraeRequests {

    public static final List<String> MARKED =
            List.of("mesures", "acquisition", "entretien", "capteurs", "logiciel", "cabine", "sav");

    /** By offer: the six marks of the technical value, then that of support. */
    public static final Map<String, int[]> MARKS = Map.of(
            "A", new int[] {4, 3, 3, 3, 3, 3, 3},
            "B", new int[] {3, 3, 3, 3, 3, 3, 4},
            "C", new int[] {2, 2, 2, 2, 2, 2, 2},
            "D", new int[] {4, 4, 4, 4, 4, 4, 1},
            "F", new int[] {3, 3, 2, 3, 3, 3, 3},
            "G", new int[] {3, 3, 3, 3, 2, 3, 3});

    private static final List<String> OFFERS = List.of(
            offer("A", 319_999, 18_000, 4_000, 9_000),
            offer("B", 259_999, 24_000, 6_000, 12_000),
            offer("C", 213_359, 22_000, 9_000, 14_000),
            offer("D", 159_999, 20_000, 5_000, 8_000),
            offer("F", 243_839, 30_000, 5_000, 11_000),
            offer("G", 250_879, 16_000, 7_000, 10_000));

    private InraeRequests() {}

    public static String method() {
        return resource("/inrae/method.json");
    }

    /** Alice marks the technical value, Bob the support; prices are hidden until the quality marks are locked. */
    public static String evaluation(String priceVisibility) {
        return """
                {"tenderId": "%s", "tenderReference": "INRAE-C24-2025-006", "lotId": "LOT-0001",
                 "organisation": "%s", "method": %s, "offers": [%s], "optionCombination": [],
                 "priceVisibility": "%s",
                 "evaluators": [
                   {"subject": "alice", "name": "Alice", "criterionIds": ["valeur-technique"]},
                   {"subject": "bob", "name": "Bob", "criterionIds": ["sav"]}]}
                """.formatted(new UUID(0, 6), HttpTest.INRAE, method(), String.join(",", OFFERS), priceVisibility);
    }

    public static String scoring() {
        var offers = OFFERS.stream()
                .map(offer -> "{\"offer\": %s, \"marks\": [%s]}".formatted(offer, marks(offer.substring(13, 14))))
                .collect(joining(","));
        return "{\"method\": %s, \"offers\": [%s], \"optionCombination\": []}".formatted(method(), offers);
    }

    private static String marks(String offer) {
        return IntStream.range(0, MARKED.size())
                .mapToObj(i -> "{\"criterionId\": \"%s\", \"mark\": %d}".formatted(MARKED.get(i), MARKS.get(offer)[i]))
                .collect(joining(","));
    }

    private static String offer(String id, long price, long... options) {
        var optionPrices = IntStream.range(0, options.length)
                .mapToObj(i ->
                        "{\"optionId\": \"PSE-%d\", \"priceExcludingVat\": %s}".formatted(i + 1, euros(options[i])))
                .collect(joining(","));
        return "{\"offerId\": \"%s\", \"tenderer\": \"Société fictive %s\", \"priceExcludingVat\": %s, \"optionPrices\": [%s]}"
                .formatted(id, id, euros(price), optionPrices);
    }

    static String euros(long amount) {
        return "{\"amount\": \"%d.00\", \"currency\": \"EUR\"}".formatted(amount);
    }

    private static String resource(String name) {
        try (var stream = InraeRequests.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
