package fr.adjuge.eforms.sdk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What notices are shown with in French: the names of fields and codes, and headings, by key. */
public final class FrenchLabels {

    private final Map<String, String> texts;

    private FrenchLabels(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Those of the version that our own notices are written in. */
    public static FrenchLabels ofViews() {
        var texts = new HashMap<String, String>();
        read("code", key -> true, texts);
        read("field", key -> key.startsWith("field|name|"), texts);
        read("auxiliary", key -> true, texts);
        return new FrenchLabels(texts);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private static void read(String file, Predicate<String> wanted, Map<String, String> texts) {
        Translations.read(EformsSdk.NEWEST, file, "fr", (key, text) -> {
            if (wanted.test(key)) {
                texts.put(key, text);
            }
        });
    }
}
