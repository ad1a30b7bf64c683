package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The clock of a sandbox, which each service keeps in its own database: the real one, not the one of the other tests. */
public final class MovedClock {

    private static final String ADDRESS = "/sandbox/clock";

    private final Supplier<RequestSpecification> asService;

    /** @param asService requests of another service, judged by the contract */
    public MovedClock(Supplier<RequestSpecification> asService) {
        this.asService = asService;
    }

    public Stream<DynamicTest> tests() {
        return Stream.of(
                dynamicTest("moves forward and runs on", this::movesForwardAndRunsOn),
                dynamicTest("never moves back", this::neverMovesBack));
    }

    private void movesForwardAndRunsOn() {
        var target = shown(asService.get().get(ADDRESS)).plusYears(1);

        var moved = shown(moveTo(target));

        assertThat(Duration.between(target, moved)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(shown(asService.get().get(ADDRESS))).isAfter(moved);
    }

    private void neverMovesBack() {
        var before = shown(asService.get().get(ADDRESS));

        var refused = moveTo(before.minusSeconds(1));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:adjuge:problem:clock-backwards");
        assertThat(shown(asService.get().get(ADDRESS))).isAfter(before);
    }

    private Response moveTo(OffsetDateTime target) {
        return asService.get().body("{\"now\": \"" + target + "\"}").put(ADDRESS);
    }

    private static OffsetDateTime shown(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return OffsetDateTime.parse(answer.jsonPath().getString("now"));
    }
}
