package fr.adjuge.stack.development;

import static java.util.stream.Collectors.joining;

import fr.adjuge.testkit.Identity;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A token that a developer wishes for.
 *
 * @param subject who acts, as an OIDC provider names a person
 * @param organisation for which organisation, by its SIRET or its foreign registration number; blank for a service
 */
record TokenWish(String subject, String organisation, String name, List<DevelopmentRole> roles, Duration life) {

    private static final Duration USUAL_LIFE = Duration.ofHours(12);
    private static final Duration LONGEST_LIFE = Duration.ofDays(31);

    static TokenWish of(Parameters parameters) {
        parameters.requireKnown("sub", "org", "roles", "name", "life");
        var subject = parameters
                .text("sub")
                .orElseThrow(() ->
                        Refusal.badRequest("sub is missing: who the token is for, such as sub=alice@city.example"));
        return new TokenWish(
                subject,
                parameters.text("org").orElse(""),
                parameters.text("name").orElse(subject),
                roles(parameters.list("roles")),
                parameters.text("life").map(TokenWish::life).orElse(USUAL_LIFE));
    }

    String signedBy(Identity identity) {
        var groups = roles.stream().map(DevelopmentRole::inToken).toArray(String[]::new);
        return identity.sign(identity.claims(subject, organisation, groups)
                .claim("name", name)
                .expiresIn(life));
    }

    private static List<DevelopmentRole> roles(List<String> given) {
        var names = given.stream()
                .flatMap(text -> Stream.of(text.split("[\\s,]+")))
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw Refusal.badRequest("roles is missing: one or more of %s, with commas between".formatted(known()));
        }
        return names.stream()
                .map(name -> DevelopmentRole.named(name)
                        .orElseThrow(
                                () -> Refusal.badRequest("'%s' is no role; the roles: %s".formatted(name, known()))))
                .distinct()
                .toList();
    }

    private static Duration life(String text) {
        try {
            var life = Duration.parse(text);
            if (life.compareTo(Duration.ofSeconds(1)) >= 0 && life.compareTo(LONGEST_LIFE) <= 0) {
                return life;
            }
        } catch (DateTimeParseException e) {
            // told below, like a life that is too short or too long
        }
        throw Refusal.badRequest(
                "life=%s is no life of a token: write PT30M or PT12H; from PT1S to P31D".formatted(text));
    }

    private static String known() {
        return Stream.of(DevelopmentRole.values()).map(DevelopmentRole::inToken).collect(joining(", "));
    }
}
