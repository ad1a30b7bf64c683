package fr.adjuge.tender.lot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LotActionTest {

    @Test
    void everyStatusButTheFirstIsReached() {
        var reached = EnumSet.of(LotStatus.PUBLISHED);
        for (var from : LotStatus.values()) {
            LotAction.allowedIn(from).forEach(action -> reached.add(action.applyTo(from)));
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
                .anyMatch(from -> action.applyTo(from).compareTo(from) < 0));

        assertThat(backwards).containsExactly(LotAction.ELIMINATE_AWARDEE);
    }

    @Test
    void anActionOutsideTheTableIsRefusedByName() {
        var lot = new Lot(new LotKey(new UUID(0, 1), "LOT-0001"));

        assertThat(LotAction.AWARD.guard().check(lot, Instant.EPOCH))
                .map(unmet -> unmet.reason().english())
                .contains("AWARD is not possible: the lot is PUBLISHED");
    }

    /** The diagram in README.md is this one; paste the expected text there when the table changes. */
    @Test
    void isTheTableDrawnInTheReadme() throws Exception {
        var diagram = Stream.of(LotStatus.values())
                .flatMap(from -> LotAction.allowedIn(from).stream()
                        .filter(action -> action.applyTo(from) != from)
                        .map(action -> "    %s --> %s: %s".formatted(from, action.applyTo(from), action)))
                .collect(joining("\n", "stateDiagram-v2\n", "\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(diagram);
    }
}
