package fr.adjuge.notice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeActionTest {

    static final Instant NOW = Instant.parse("2025-09-17T10:30:00Z");

    /** The diagram in README.md is this one; paste the expected text there when the table changes. */
    @Test
    void isTheTableDrawnInTheReadme() throws IOException {
        var diagram = Stream.of(NoticeStatus.values())
                .flatMap(from -> Stream.of(NoticeAction.values())
                        .filter(action -> action.guard().check(in(from), NOW).isEmpty())
                        .map(action -> "    %s --> %s: %s".formatted(from, action.applyTo(in(from), NOW), action)))
                .collect(joining("\n", "stateDiagram-v2\n", "\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(diagram);
    }

    private static NoticeCase in(NoticeStatus status) {
        return new NoticeCase(new UUID(0, 1), status, List::of);
    }
}
