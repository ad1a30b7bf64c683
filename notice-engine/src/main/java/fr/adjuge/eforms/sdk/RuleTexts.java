package fr.adjuge.eforms.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.dto.http.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rules of an SDK say when a notice breaks them, in both languages. */
public final class RuleTexts {

    private static final String PREFIX = "rule|text|";

    // As octets: the dashes and quotes in 44,000 sentences would make strings of them twice as large.
    private final Map<String, byte[]> english;
    private final Map<String, byte[]> french;

    private RuleTexts(Map<String, byte[]> english, Map<String, byte[]> french) {
        this.english = english;
        this.french = french;
    }

    public static RuleTexts of(EformsSdk sdk) {
        return new RuleTexts(read(sdk, "en"), read(sdk, "fr"));
    }

    /** The sentence; the name of the rule where the SDK has none. */
    public Text of(String ruleId) {
        return new Text(sentence(english, ruleId), sentence(french, ruleId));
    }

    private static String sentence(Map<String, byte[]> sentences, String ruleId) {
        return Optional.ofNullable(sentences.get(ruleId))
                .map(octets -> new String(octets, UTF_8))
                .orElse(ruleId);
    }

    private static Map<String, byte[]> read(EformsSdk sdk, String language) {
        var sentences = new HashMap<String, byte[]>();
        Translations.read(sdk, "rule", language, (key, text) -> {
            if (key.startsWith(PREFIX)) {
                sentences.put(key.substring(PREFIX.length()), text.getBytes(UTF_8));
            }
        });
        return sentences;
    }
}
