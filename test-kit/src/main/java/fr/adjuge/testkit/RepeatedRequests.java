package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What holds of a request that is sent twice under one {@code Idempotency-Key}. Each service that answers something once
 * runs it in a {@code @QuarkusTest}.
 */
public final class RepeatedRequests {

    /** Sends a request that has a token and a key already. */
    @FunctionalInterface
    public interface Send extends Function<RequestSpecification, Response> {}

    private static final String KEY = "Idempotency-Key";

    private final BiFunction<String, String, RequestSpecification> as;
    private final String organisation;
    private final String otherOrganisation;
    private final Supplier<Send> acts;

    /**
     * @param as requests of a person of an organisation who may do the act
     * @param acts a new one each time, which succeeds once, for people of the organisation
     */
    public RepeatedRequests(
            BiFunction<String, String, RequestSpecification> as,
            String organisation,
            String otherOrganisation,
            Supplier<Send> acts) {
        this.as = as;
        this.organisation = organisation;
        this.otherOrganisation = otherOrganisation;
        this.acts = acts;
    }

    /** @param another something else to the same operation, where not all that is sent is its address */
    public Stream<DynamicTest> testsWith(Send another) {
        return Stream.concat(
                tests(),
                Stream.of(dynamicTest(
                        "another request under the same key is refused", () -> anotherRequestIsRefused(another))));
    }

    public Stream<DynamicTest> tests() {
        return Stream.of(
                dynamicTest("a repeat gets the first answer, octet by octet", this::repeatGetsTheFirstAnswer),
                dynamicTest(
                        "the key of one person says nothing to another",
                        () -> isNoRepeat("bob", organisation, UnaryOperator.identity())),
                dynamicTest(
                        "the key of a person says nothing to the same person of another organisation",
                        () -> isNoRepeat("alice", otherOrganisation, UnaryOperator.identity())),
                dynamicTest(
                        "another key is another request",
                        () -> isNoRepeat(
                                "alice", organisation, key -> UUID.randomUUID().toString())),
                dynamicTest("a refusal is not kept", this::refusalIsNotKept),
                dynamicTest("a key is needed, and has at most 200 characters", this::keyIsNeeded));
    }

    private void repeatGetsTheFirstAnswer() {
        var act = acts.get();
        var key = UUID.randomUUID().toString();
        var first = succeed(act, key);
        var again = act.apply(request("alice", organisation, key));
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        for (var header : new String[] {"ETag", "Location", "Content-Type"}) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    private void anotherRequestIsRefused(Send another) {
        var key = UUID.randomUUID().toString();
        succeed(acts.get(), key);
        var refused = another.apply(request("alice", organisation, key));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("type")).endsWith(":idempotency-key-reused");
    }

    /** The act is done already: whoever sends it anew is told so. */
    private void isNoRepeat(String person, String ofOrganisation, UnaryOperator<String> key) {
        var act = acts.get();
        var first = UUID.randomUUID().toString();
        succeed(act, first);
        var answer = act.apply(request(person, ofOrganisation, key.apply(first)));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        assertThat(answer.jsonPath().getString("type")).doesNotEndWith(":idempotency-key-reused");
    }

    private void refusalIsNotKept() {
        var act = acts.get();
        var key = UUID.randomUUID().toString();
        var refused = act.apply(request("alice", otherOrganisation, key));
        assertThat(refused.statusCode()).isBetween(400, 499);
        succeed(act, key);
    }

    private void keyIsNeeded() {
        var act = acts.get();
        var without = act.apply(as.apply("alice", organisation));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.jsonPath().getString("type")).endsWith(":idempotency-key-missing");
        assertThat(act.apply(request("alice", organisation, "k".repeat(201))).statusCode())
                .isEqualTo(400);
        var longest = UUID.randomUUID() + "k".repeat(200);
        succeed(act, longest.substring(0, 200));
    }

    private Response succeed(Send act, String key) {
        var answer = act.apply(request("alice", organisation, key));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer;
    }

    private RequestSpecification request(String person, String ofOrganisation, String key) {
        return as.apply(person, ofOrganisation).header(KEY, key);
    }
}
