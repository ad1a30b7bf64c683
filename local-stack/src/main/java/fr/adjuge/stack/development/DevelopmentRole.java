package fr.adjuge.stack.development;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles that the services know, as they stand in a token's {@code groups}, and what each is for. */
public enum DevelopmentRole {
    BUYER("drafts, publishes, answers, examines offers, awards provisionally, for its organisation"),
    OPENER("opens the deposits after the deadline, with a second opener"),
    EVALUATOR("gives marks"),
    REPRESENTATIVE("decides the award and signs for the buyer"),
    AUDITOR("reads what the others did"),
    OPERATOR("a company: asks questions, uploads, deposits, withdraws"),
    SERVICE("another service, or whoever moves the clock of the sandbox");

    private final String purpose;

    DevelopmentRole(String purpose) {
        this.purpose = purpose;
    }

    public String purpose() {
        return purpose;
    }

    public String inToken() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DevelopmentRole> named(String inToken) {
        return Stream.of(values())
                .filter(role -> role.inToken().equals(inToken))
                .findFirst();
    }
}
