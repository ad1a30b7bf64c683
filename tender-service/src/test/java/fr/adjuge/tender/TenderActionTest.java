package fr.adjuge.tender;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TenderActionTest {

    /** The diagram in README.md is this one; paste the expected text there when the table changes. */
    @Test
    void isTheTableDrawnInTheReadme() throws Exception {
        var diagram = Stream.of(TenderStatus.values())
                .flatMap(from -> TenderAction.allowedIn(from).stream()
                        .map(action -> "    %s --> %s: %s".formatted(from, action.leadsFrom(from), action)))
                .collect(joining("\n", "stateDiagram-v2\n", "\n    OPENED --> ENDED\n    ENDED --> OPENED\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(diagram);
    }

    @Test
    void hasEndedWhenEveryLotHas() {
        assertThat(TenderStatus.OPENED.given(false)).isEqualTo(TenderStatus.ENDED);
        assertThat(TenderStatus.OPENED.given(true)).isEqualTo(TenderStatus.OPENED);
        assertThat(TenderStatus.DISCONTINUED.given(false)).isEqualTo(TenderStatus.DISCONTINUED);
        assertThat(TenderStatus.DRAFT.given(false)).isEqualTo(TenderStatus.DRAFT);
    }

    @Test
    void whatIsNotYetItsTurnSaysWhatIsDoneFirst() {
        assertThat(missingFor(TenderAction.AMEND, TenderStatus.DRAFT))
                .isEqualTo("to be done first: send the notice (PUBLISH)");
        assertThat(missingFor(TenderAction.DEPOSIT_AFTER_OPENING, TenderStatus.DRAFT))
                .isEqualTo("to be done first: send the notice (PUBLISH), open the deposits (OPEN)");
    }

    @Test
    void whatIsPastSaysHowFarTheTenderHasCome() {
        assertThat(missingFor(TenderAction.PUBLISH, TenderStatus.OPENED))
                .isEqualTo("no longer possible: the deposits are open");
    }

    private static String missingFor(TenderAction action, TenderStatus status) {
        return action.inStatus(() -> List.of(TenderAction.values()), TenderStatus::words)
                .check(status, Instant.EPOCH)
                .orElseThrow()
                .reason()
                .english();
    }
}
