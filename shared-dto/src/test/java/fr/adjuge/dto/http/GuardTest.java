package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.Unmet.Kind.NOT_ALLOWED;
import static fr.adjuge.dto.http.Unmet.Kind.RULES_NOT_MET;
import static fr.adjuge.dto.http.Unmet.Kind.TOO_EARLY;
import static fr.adjuge.dto.http.Unmet.Kind.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {

    static final Instant NINE = Instant.parse("2025-06-24T09:00:00Z");
    static final Instant TEN = Instant.parse("2025-06-24T10:00:00Z");
    static final Instant ELEVEN = Instant.parse("2025-06-24T11:00:00Z");

    /** Doors that open at some hour, close at another, and let in only who has a ticket. */
    record Visit(Instant opening, Instant closing, boolean ticket) {}

    static final Visit VISIT = new Visit(NINE, ELEVEN, true);

    static final Guard<Visit> OPEN = Guard.from(Visit::opening, visit -> Text.same("not open"));
    static final Guard<Visit> NOT_CLOSED = Guard.until(Visit::closing, visit -> Text.same("closed"));
    static final Guard<Visit> TICKET = Guard.that(Visit::ticket, Text.same("no ticket"));
    static final Guard<Visit> ENTER = Guard.allOf(List.of(OPEN, NOT_CLOSED, TICKET));

    record Enter() implements Act<Visit> {

        @Override
        public String name() {
            return "ENTER";
        }

        @Override
        public Guard<Visit> guard() {
            return ENTER.on(LegalBasis.ccp("R2182-1"));
        }

        @Override
        public String link(Visit visit) {
            return "/visit/entry";
        }
    }

    @Test
    void holdsFromItsInstantOnAndSaysItBefore() {
        assertThat(OPEN.check(VISIT, NINE.minusNanos(1)))
                .contains(new Unmet(TOO_EARLY, Text.same("not open"), Optional.empty(), Optional.of(NINE), List.of()));
        assertThat(OPEN.check(VISIT, NINE)).isEmpty();
    }

    @Test
    void holdsUntilItsEndAndNotAtIt() {
        assertThat(NOT_CLOSED.check(VISIT, ELEVEN.minusNanos(1))).isEmpty();
        assertThat(NOT_CLOSED.check(VISIT, ELEVEN)).map(Unmet::kind).contains(TOO_LATE);
    }

    @Test
    void whoLacksMoreThanTimeIsToldWhatAndNotWhen() {
        var unmet = ENTER.check(new Visit(NINE, ELEVEN, false), NINE.minusSeconds(1))
                .orElseThrow();

        assertThat(unmet.kind()).isEqualTo(NOT_ALLOWED);
        assertThat(unmet.holdsFrom()).isEmpty();
    }

    @Test
    void ofTwoThatWaitTheLaterSaysWhen() {
        Guard<Visit> fed = Guard.from(visit -> TEN, visit -> Text.same("hungry"));

        assertThat(Guard.allOf(List.of(fed, OPEN)).check(VISIT, NINE.minusSeconds(1)))
                .contains(Unmet.until(TEN, Text.same("hungry")));
        assertThat(Guard.allOf(List.of(OPEN, fed)).check(VISIT, NINE)).contains(Unmet.until(TEN, Text.same("hungry")));
    }

    @Test
    void whatWillBeOverByThenIsNeverPossible() {
        var unmet = ENTER.check(new Visit(ELEVEN, ELEVEN, true), NINE).orElseThrow();

        assertThat(unmet.kind()).isEqualTo(TOO_EARLY);
        assertThat(unmet.holdsFrom()).isEmpty();
    }

    @Test
    void noneIsAskedAfterOneThatDoesNotHold() {
        Guard<Visit> fails = (visit, now) -> {
            throw new AssertionError("asked");
        };

        assertThat(Guard.allOf(List.of(TICKET, fails)).check(new Visit(NINE, TEN, false), NINE))
                .isPresent();
    }

    @Test
    void oneOfSeveralIsEnoughAndElseTheSoonestIsTold() {
        var either = Guard.anyOf(List.of(TICKET, OPEN));
        var without = new Visit(NINE, ELEVEN, false);

        assertThat(either.check(VISIT, NINE.minusSeconds(1))).isEmpty();
        assertThat(either.check(without, NINE)).isEmpty();
        assertThat(either.check(without, NINE.minusSeconds(1)))
                .flatMap(Unmet::holdsFrom)
                .contains(NINE);
    }

    @Test
    void allBrokenRulesAreToldWithTheirPlacesInTheLanguageOfTheCaller() {
        var breach = Breach.of("/lots", new Text("a lot", "un lot"), LegalBasis.ccp("L2113-10"));
        Guard<Visit> rules = Guard.keeping((visit, now) -> List.of(breach), new Text("broken", "non respecté"));
        var publish = new Act<Visit>() {
            @Override
            public String name() {
                return "PUBLISH";
            }

            @Override
            public Guard<Visit> guard() {
                return rules;
            }

            @Override
            public String link(Visit visit) {
                return "/publication";
            }
        };

        assertThat(rules.check(VISIT, NINE)).map(Unmet::kind).contains(RULES_NOT_MET);
        assertThat(AllowedAction.of(publish, VISIT, NINE, Language.FRENCH))
                .isEqualTo(new AllowedAction(
                        "PUBLISH",
                        false,
                        Optional.of("non respecté"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(List.of(Violation.inBody("/lots", "un lot (art. L2113-10 CCP)"))),
                        "/publication"));
    }

    @Test
    void anActThatIsClosedSaysWhyByWhichProvisionAndFromWhenOn() {
        assertThat(AllowedAction.of(new Enter(), VISIT, NINE.minusSeconds(1), Language.ENGLISH))
                .isEqualTo(new AllowedAction(
                        "ENTER",
                        false,
                        Optional.of("not open"),
                        Optional.of(NINE),
                        Optional.of("art. R2182-1 CCP"),
                        Optional.empty(),
                        "/visit/entry"));
        assertThat(AllowedAction.of(new Enter(), VISIT, NINE, Language.ENGLISH))
                .isEqualTo(AllowedAction.open("ENTER", "/visit/entry"));
    }

    @Test
    void aProvisionAppliesToWhatIsLaunchedFromItsDayOn() {
        var dated = LegalBasis.ccp("R2181-7").inForceFrom(LocalDate.of(2026, 1, 1));

        assertThat(dated.isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(dated.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(LegalBasis.ccp("R2182-1").isInForceOn(LocalDate.of(2019, 4, 1)))
                .isTrue();
    }
}
