package fr.adjuge.tender.lot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LotActionTest {

    @Test
    void everyStatusButTheFirstIsReached() {
        var reached = EnumSet.of(LotStatus.PUBLISHED);
        for (var from : LotStatus.values()) {
            LotAction.allowedIn(from).forEach(action -> reached.add(action.leadsFrom(from)));
        }

        assertThat(reached).containsExactlyInAnyOrder(LotStatus.values());
    }

    @Test
    void nothingIsDoneAnyMoreWithALotThatHasEnded() {
        var ended = Stream.of(LotStatus.values())
                .filter(status -> LotAction.allowedIn(status).isEmpty());

        assertThat(ended)
                .containsExactly(
                        LotStatus.NOTIFIED, LotStatus.DISCONTINUED, LotStatus.UNSUCCESSFUL, LotStatus.ANNULLED);
    }

    @Test
    void aConcludedContractIsNeitherGivenUpNorSuspended() {
        assertThat(LotAction.allowedIn(LotStatus.CONCLUDED)).containsExactly(LotAction.NOTIFY);
    }

    @Test
    void onlyTheNextInRankTurnsALotBack() {
        var backwards = Stream.of(LotAction.values()).filter(action -> Stream.of(LotStatus.values())
                .filter(from -> LotAction.allowedIn(from).contains(action))
                .anyMatch(from -> action.leadsFrom(from).compareTo(from) < 0));

        assertThat(backwards).containsExactly(LotAction.ELIMINATE_AWARDEE);
    }

    @Test
    void whatIsNotYetItsTurnSaysWhatIsDoneFirst() {
        assertThat(missingFor(LotAction.AWARD, LotStatus.OPENED))
                .isEqualTo("to be done first: open the evaluation (EVALUATE), take the frozen ranking over (RANK),"
                        + " name the intended winner (AWARD_PROVISIONALLY)");
    }

    @Test
    void whatIsPastSaysHowFarTheLotHasCome() {
        assertThat(missingFor(LotAction.EVALUATE, LotStatus.STANDSTILL))
                .isEqualTo("no longer possible: the rejection letters are sent");
        assertThat(missingFor(LotAction.DISCONTINUE, LotStatus.NOTIFIED))
                .isEqualTo("no longer possible: the contract is notified");
    }

    private static String missingFor(LotAction action, LotStatus status) {
        return action.inStatus(() -> List.of(LotAction.values()), LotStatus::words)
                .check(status, Instant.EPOCH)
                .orElseThrow()
                .reason()
                .english();
    }

    /** The diagram in README.md is this one; paste the expected text there when the table changes. */
    @Test
    void isTheTableDrawnInTheReadme() throws Exception {
        var diagram = Stream.of(LotStatus.values())
                .flatMap(from -> LotAction.allowedIn(from).stream()
                        .filter(action -> action.leadsFrom(from) != from)
                        .map(action -> "    %s --> %s: %s".formatted(from, action.leadsFrom(from), action)))
                .collect(joining("\n", "stateDiagram-v2\n", "\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(diagram);
    }
}
