package fr.adjuge.testkit.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.adjuge.testkit.Contract;
import fr.adjuge.testkit.ContractModel;
import fr.adjuge.testkit.ContractModel.Located;
import fr.adjuge.testkit.access.Asker.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every operation of a contract × every asker × every state that matters. Who comes to the door of an operation is read
 * in the contract: its {@code security} and its {@code x-roles}. What they get there, on which scene, is a table of the
 * service's test, a {@link Rule} for each operation; an operation without one fails the test. Each service runs it in a
 * {@code @QuarkusTest}.
 *
 * <p>Who is to be refused sends a request that is right in all but that; who is to pass sends a body, a version and
 * parameters of which nothing can be made, so that the scenes stay as they are.
 */
public final class AuthorisationMatrix {

    private final ContractModel model = ContractModel.committed();
    private final OfferedActions offers = new OfferedActions(model);
    private final Contract contract = Contract.committed();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Asker, String> authorizations = new HashMap<>();
    private final Function<Asker, String> tokens;
    private final Map<String, String> badTokens;
    private final Map<String, Rule> rules;
    private final List<Scene> scenes;

    /**
     * @param tokens whose the scenes are
     * @param badTokens by what is wrong with them; they are refused everywhere
     * @param rules by the id of the operation
     */
    public AuthorisationMatrix(
            Function<Asker, String> tokens,
            Map<String, String> badTokens,
            Map<String, Rule> rules,
            List<Scene> scenes) {
        this.tokens = tokens;
        this.badTokens = Map.copyOf(badTokens);
        this.rules = Map.copyOf(rules);
        this.scenes = List.copyOf(scenes);
    }

    public Stream<DynamicTest> tests() {
        return Stream.of(
                        Stream.of(
                                dynamicTest(
                                        "each operation has a rule, each rule an operation", this::rulesAreComplete),
                                dynamicTest("each operation is asked on a scene", this::scenesAreComplete)),
                        model.operations()
                                .map(operation ->
                                        dynamicTest(operation + ": tokens that are not valid", () -> assertThat(
                                                        badTokensTaken(operation))
                                                .isEmpty())),
                        model.operations().flatMap(operation -> scenesOf(operation)
                                .map(scene ->
                                        dynamicTest(operation + ": " + scene, () -> assertThat(faults(operation, scene))
                                                .isEmpty()))))
                .flatMap(tests -> tests);
    }

    private void rulesAreComplete() {
        assertThat(rules.keySet())
                .isEqualTo(model.operations()
                        .map(operation -> operation.operation().getOperationId())
                        .collect(toUnmodifiableSet()));
    }

    private void scenesAreComplete() {
        assertThat(model.operations()
                        .filter(operation -> scenesOf(operation).findAny().isEmpty())
                        .map(Located::toString))
                .isEmpty();
    }

    private Stream<Scene> scenesOf(Located operation) {
        return scenes.stream().filter(scene -> !scene.address(operation.path()).contains("{"));
    }

    private List<String> badTokensTaken(Located operation) {
        var request = new AskedRequest(
                model, operation, scenesOf(operation).findFirst().orElseThrow());
        return badTokens.entrySet().stream()
                .flatMap(bad -> {
                    var answer = send(request.complete(bad.getValue()));
                    return isUnauthenticated(answer)
                            ? Stream.of()
                            : Stream.of(bad.getKey() + ": " + answer.statusCode());
                })
                .toList();
    }

    private static boolean isUnauthenticated(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                && answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer");
    }

    private List<String> faults(Located operation, Scene scene) {
        return askers(operation)
                .flatMap(asker -> fault(operation, scene, asker, expected(operation, scene, asker)))
                .toList();
    }

    private Stream<Asker> askers(Located operation) {
        var asked = rolesAsked(operation);
        return Stream.concat(Stream.of(Asker.ANYBODY), model.roles().flatMap(role -> Stream.of(
                        asked.contains(role) ? House.values() : new House[] {House.OWN})
                .map(house -> new Asker(role, house))));
    }

    private Access expected(Located operation, Scene scene, Asker asker) {
        if (!operation.isPublic()) {
            if (asker.equals(Asker.ANYBODY)) {
                return Access.UNAUTHENTICATED;
            }
            if (!rolesAsked(operation).contains(asker.role())) {
                return Access.FORBIDDEN;
            }
        }
        return rules.getOrDefault(operation.operation().getOperationId(), (who, what) -> {
                    throw new AssertionError("no rule");
                })
                .of(asker, scene);
    }

    /** What is public is for every role. */
    private Set<String> rolesAsked(Located operation) {
        return operation.isPublic() ? model.roles().collect(toCollection(TreeSet::new)) : Set.copyOf(operation.roles());
    }

    private Stream<String> fault(Located operation, Scene scene, Asker asker, Access expected) {
        var request = new AskedRequest(model, operation, scene);
        var authorization = authorizations.computeIfAbsent(asker, this::authorization);
        var answer = send(expected.isRefusal() ? request.complete(authorization) : request.harmless(authorization));
        if (!expected.statuses().test(answer.statusCode())) {
            return Stream.of(
                    "%s %s, but the answer is %d %s".formatted(asker, expected, answer.statusCode(), problem(answer)));
        }
        return Stream.concat(
                contract.faultOf(operation.method(), request.address(), answer).stream(),
                Stream.concat(
                        leaks(request, scene, expected, answer.body())
                                .map(secret -> "%s %s, and is told: %s".formatted(asker, expected, secret)),
                        offers.notForItsReader(asker, answer)
                                .map(action -> "%s is offered what is not for its role: %s".formatted(asker, action))));
    }

    private String authorization(Asker asker) {
        return asker.equals(Asker.ANYBODY) ? "" : "Bearer " + tokens.apply(asker);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            // Octet by octet: what is no text is kept as well.
            return client.send(request, BodyHandlers.ofString(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> leaks(AskedRequest request, Scene scene, Access expected, String answer) {
        return scene.secrets().entrySet().stream()
                .filter(secret -> expected.showsNothing() || expected.unseen().contains(secret.getKey()))
                .filter(secret -> !request.address().contains(secret.getValue()))
                .filter(secret -> answer.contains(secret.getValue()))
                .map(Map.Entry::getKey);
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() < 400 ? "" : answer.body();
    }
}
