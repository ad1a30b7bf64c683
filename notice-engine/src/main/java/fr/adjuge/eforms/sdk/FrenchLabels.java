package fr.adjuge.eforms.sdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

/** The French texts of the SDK, by key: {@code code|name|cpv.79512000}, {@code rule|text|BR-BT-00005-0036}. */
public final class FrenchLabels {

    private final Map<String, String> texts;

    private FrenchLabels(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Reads what notices are shown with: the names of fields and codes, and headings. */
    public static FrenchLabels ofViews() {
        var texts = new HashMap<String, String>();
        read("code", key -> true, texts);
        read("field", key -> key.startsWith("field|name|"), texts);
        read("auxiliary", key -> true, texts);
        return new FrenchLabels(texts);
    }

    /** Reads the texts of these rules; the SDK has 44,000, of which one notice subtype uses a tenth. */
    public static FrenchLabels ofRules(Predicate<String> ruleIds) {
        var texts = new HashMap<String, String>();
        read("rule", key -> key.startsWith("rule|text|") && ruleIds.test(key.substring("rule|text|".length())), texts);
        return new FrenchLabels(texts);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private static void read(String file, Predicate<String> wanted, Map<String, String> texts) {
        // The files name a DTD on the network; Properties has its own copy of it.
        var properties = new Properties();
        try (var stream = EformsSdk.open("translations/" + file + "_fr.xml")) {
            properties.loadFromXML(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().stream()
                .filter(wanted)
                .forEach(key -> texts.put(key, properties.getProperty(key)));
    }
}
