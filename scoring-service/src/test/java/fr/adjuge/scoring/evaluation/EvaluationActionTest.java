package fr.adjuge.scoring.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvaluationActionTest {

    /** The diagram in README.md is this one; paste the expected text there when the table changes. */
    @Test
    void isTheTableDrawnInTheReadme() throws IOException {
        var diagram = Stream.of(EvaluationStatus.values())
                .flatMap(from -> Stream.of(EvaluationAction.values())
                        .filter(action ->
                                action.guard().check(in(from), Instant.EPOCH).isEmpty())
                        .map(action -> "    %s --> %s: %s".formatted(from, action.applyTo(in(from)), action)))
                .collect(joining("\n", "stateDiagram-v2\n", "\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(diagram);
    }

    private static EvaluationCase in(EvaluationStatus status) {
        return new EvaluationCase(new UUID(0, 1), status, MarksSoFar.ALL);
    }
}
