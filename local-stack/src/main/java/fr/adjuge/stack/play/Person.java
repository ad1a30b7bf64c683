package fr.adjuge.stack.play;

import java.util.List;

/**
 * Somebody who acts in a play, with a token of their own.
 *
 * @param subject how the identity provider names this person
 * @param organisation SIRET
 */
public record Person(String name, String subject, String organisation, List<String> roles) {

    public Person {
        roles = List.copyOf(roles);
    }

    public static Person of(String name, String subject, String organisation, String... roles) {
        return new Person(name, subject, organisation, List.of(roles));
    }
}
