package fr.adjuge.dto.http;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/** What the roles of tokens are called in a sentence. */
public final class RoleWords {

    private static final Map<String, Text> WORDS = Map.of(
            "buyer", new Text("buyer", "acheteur"),
            "opener", new Text("opener", "ouvreur des plis"),
            "evaluator", new Text("evaluator", "évaluateur"),
            "representative", new Text("representative", "représentant"),
            "operator", new Text("operator", "opérateur économique"),
            "auditor", new Text("auditor", "auditeur"),
            "service", new Text("service", "service"));

    private RoleWords() {}

    /** Says to whoever has none of these roles, named as in tokens, who may do what was tried. */
    public static Text onlyFor(List<String> roles) {
        var words = roles.stream()
                .map(role -> requireNonNull(WORDS.get(role), role))
                .toList();
        return new Text("this is for: %s", "réservé à : %s").with(Text.anyOf(words));
    }
}
