package fr.adjuge.tender;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.tender.problem.ProblemType;
import fr.adjuge.tender.problem.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TenderActionTest {

    /** The diagram in README.md is this one; paste the expected text there when the table changes. */
    @Test
    void isTheTableDrawnInTheReadme() throws Exception {
        var diagram = Stream.of(TenderStatus.values())
                .flatMap(from -> TenderAction.allowedIn(from).stream()
                        .map(action -> "    %s --> %s: %s".formatted(from, action.applyTo(from), action)))
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
    void refusesAnEdgeThatIsNotInTheTable() {
        assertThatThrownBy(() -> TenderAction.PUBLISH.applyTo(TenderStatus.OPENED))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(RefusedException::type)
                .isEqualTo(ProblemType.ACTION_NOT_ALLOWED);
    }
}
