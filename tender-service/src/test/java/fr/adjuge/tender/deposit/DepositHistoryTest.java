package fr.adjuge.tender.deposit;

import static fr.adjuge.dto.tender.DepositFate.LATE;
import static fr.adjuge.dto.tender.DepositFate.OPENED;
import static fr.adjuge.dto.tender.DepositFate.REPLACED;
import static fr.adjuge.dto.tender.DepositFate.WITHDRAWN;
import static fr.adjuge.dto.tender.DepositFate.WITHOUT_BASE;
import static fr.adjuge.dto.tender.DepositKind.COMPLEMENT;
import static fr.adjuge.dto.tender.DepositKind.FULL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.tender.DepositFate;
import fr.adjuge.dto.tender.DepositKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Deadline of INRAE-C24-2025-006: 28 May 2025, noon in Paris. */
class DepositHistoryTest {

    static final Instant NOON = Instant.parse("2025-05-28T10:00:00Z");

    @Test
    void isOnTimeAtTheInstantOfTheDeadlineAndLateAMillisecondAfter() {
        assertThat(fates(full("A", NOON.minusMillis(1)))).containsExactly(OPENED);
        assertThat(fates(full("A", NOON))).containsExactly(OPENED);
        assertThat(fates(full("A", NOON.plusMillis(1)))).containsExactly(LATE);
    }

    @Test
    void opensOnlyTheLastFullDepositOfEachOrganisation() {
        assertThat(fates(full("C", at(1)), full("A", at(2)), full("C", at(3))))
                .containsExactly(REPLACED, OPENED, OPENED);
    }

    @Test
    void aLateDepositReplacesNothing() {
        assertThat(fates(full("A", at(1)), full("A", NOON.plusSeconds(1)))).containsExactly(OPENED, LATE);
    }

    @Test
    void aDepositForSomeLotsReplacesTheEarlierOneOnThoseOnly() {
        var forBoth = deposit("A", FULL, at(1), false, "LOT-0001", "LOT-0002");
        var forTheSecond = deposit("A", FULL, at(2), false, "LOT-0002");
        var history = history(forBoth, forTheSecond);

        assertThat(history.openedLots(forBoth)).containsExactly("LOT-0001");
        assertThat(history.openedLots(forTheSecond)).containsExactly("LOT-0002");
    }

    @Test
    void aComplementIsOpenedWithTheFullDepositItFollows() {
        var full = full("A", at(1));
        var complement = complement("A", at(2));
        var history = history(full, complement, complement("B", at(3)));

        assertThat(history.fateOf(complement)).isEqualTo(OPENED);
        assertThat(history.complementsOf(full)).containsExactly(complement);
    }

    @Test
    void aFullDepositReplacesTheComplementsBeforeItToo() {
        assertThat(fates(full("A", at(1)), complement("A", at(2)), full("A", at(3))))
                .containsExactly(REPLACED, REPLACED, OPENED);
    }

    @Test
    void aWithdrawnDepositIsNotOpenedAndBringsNoEarlierOneBack() {
        assertThat(fates(full("A", at(1)), withdrawn("A", at(2)))).containsExactly(REPLACED, WITHDRAWN);
    }

    @Test
    void aComplementGoesWithTheDepositItCompletes() {
        assertThat(fates(withdrawn("A", at(1)), complement("A", at(2)))).containsExactly(WITHDRAWN, WITHOUT_BASE);
        assertThat(fates(complement("A", at(1)))).containsExactly(WITHOUT_BASE);
    }

    @Test
    void whoWithdrewMayDepositAgain() {
        assertThat(fates(withdrawn("A", at(1)), full("A", at(2)))).containsExactly(WITHDRAWN, OPENED);
    }

    @Test
    void neverOpensTwoFullDepositsOfOneOrganisationOnOneLotNorALateNorAWithdrawnOne() {
        for (var seed = 0L; seed < 2_000; seed++) {
            var deposits = random(new Random(seed));
            var history = new DepositHistory(deposits, NOON);
            var opened = new ArrayList<String>();
            for (var deposit : deposits) {
                var lots = history.openedLots(deposit);
                assertThat(history.fateOf(deposit) == OPENED)
                        .as("seed %d", seed)
                        .isEqualTo(!lots.isEmpty());
                if (!lots.isEmpty()) {
                    assertThat(deposit.withdrawn() || deposit.receivedAt().isAfter(NOON))
                            .as("seed %d", seed)
                            .isFalse();
                }
                if (deposit.kind() == FULL) {
                    lots.forEach(lot -> opened.add(deposit.organisation() + lot));
                }
            }
            assertThat(opened).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    private static List<DepositFacts> random(Random random) {
        var deposits = new ArrayList<DepositFacts>();
        for (var i = 0; i < random.nextInt(8); i++) {
            var lots = List.of(Set.of("LOT-0001"), Set.of("LOT-0002"), Set.of("LOT-0001", "LOT-0002"));
            deposits.add(new DepositFacts(
                    UUID.randomUUID(),
                    random.nextBoolean() ? "A" : "B",
                    random.nextInt(3) == 0 ? COMPLEMENT : FULL,
                    lots.get(random.nextInt(3)),
                    i + 1,
                    NOON.plusMillis(random.nextInt(6) + i - 8),
                    random.nextInt(4) == 0));
        }
        return deposits;
    }

    private static int rank;

    private static Instant at(int minute) {
        return NOON.minusSeconds(3600).plusSeconds(60L * minute);
    }

    private static DepositFacts full(String organisation, Instant receivedAt) {
        return deposit(organisation, FULL, receivedAt, false, "LOT-0001");
    }

    private static DepositFacts complement(String organisation, Instant receivedAt) {
        return deposit(organisation, COMPLEMENT, receivedAt, false, "LOT-0001");
    }

    private static DepositFacts withdrawn(String organisation, Instant receivedAt) {
        return deposit(organisation, FULL, receivedAt, true, "LOT-0001");
    }

    private static DepositFacts deposit(
            String organisation, DepositKind kind, Instant receivedAt, boolean withdrawn, String... lots) {
        return new DepositFacts(UUID.randomUUID(), organisation, kind, Set.of(lots), ++rank, receivedAt, withdrawn);
    }

    private static DepositHistory history(DepositFacts... deposits) {
        return new DepositHistory(List.of(deposits), NOON);
    }

    private static List<DepositFate> fates(DepositFacts... deposits) {
        var history = history(deposits);
        return List.of(deposits).stream().map(history::fateOf).toList();
    }
}
