package fr.adjuge.testkit.access;

import java.util.List;

/**
 * Who asks.
 *
 * @param role the one role of its token; empty without a token
 * @param house what the organisation of the token has to do with what is asked for
 */
public record Asker(String role, House house) {

    /** Whoever has no token. */
    public static final Asker ANYBODY = new Asker("", House.NONE);

    /** Of which organisation the asker is. */
    public enum House {
        /** Of the one that the thing belongs to; of its people, the one that it is entrusted to. */
        OWN,
        /** Of the same organisation, another person. */
        COLLEAGUE,
        /** Of another organisation. */
        OTHER,
        /** The token names none. */
        NONE
    }

    public boolean is(String... roles) {
        return List.of(roles).contains(role);
    }

    /** Whether it is of the organisation that the thing belongs to. */
    public boolean isInside() {
        return house == House.OWN || house == House.COLLEAGUE;
    }

    @Override
    public String toString() {
        return role.isEmpty() ? "anybody" : role + " (" + house + ")";
    }
}
