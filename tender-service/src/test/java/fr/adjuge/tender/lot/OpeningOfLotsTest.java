package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Unmet;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.Tenders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A lot is opened with its tender: by whom may open that, from the same instant on. */
class OpeningOfLotsTest {

    static final Instant NOON = Instant.parse("2025-05-28T10:00:00Z");
    static final Instant AFTER = NOON.plusNanos(1_000);

    private final Tender tender = Tenders.launchedOn(LocalDate.of(2025, 4, 14));
    private final Lot lot = new Lot(new LotKey(new UUID(0, 1), "LOT-0001"));

    @Test
    void isPossibleFromTheFirstInstantAfterTheDeadline() {
        var waiting = open(NOON, false).orElseThrow();

        assertThat(waiting.kind()).isEqualTo(Unmet.Kind.TOO_EARLY);
        assertThat(waiting.holdsFrom()).contains(AFTER);
        assertThat(open(AFTER, false)).isEmpty();
    }

    @Test
    void isNotPossibleToAnOfficerWhoHasApprovedAlready() {
        var missing = open(AFTER, true).orElseThrow();

        assertThat(missing.kind()).isEqualTo(Unmet.Kind.CONFLICT);
        assertThat(missing.reason().english()).startsWith("you have approved this opening already");
    }

    @Test
    void theLotSaysWhatItsTenderSays() {
        for (var instant : List.of(NOON.minusSeconds(1), NOON, AFTER)) {
            for (var approved : List.of(false, true)) {
                var ofTender = TenderAction.OPEN
                        .guard()
                        .check(
                                approved ? Tenders.approvedByCaller(tender, instant) : Tenders.alone(tender, instant),
                                instant);
                assertThat(open(instant, approved)).isEqualTo(ofTender);
            }
        }
    }

    @Test
    void isNotPossibleWhileTheLotIsOpenedAlready() {
        lot.open(LotScene.at(lot, tender, AFTER, List.of()));

        assertThat(open(AFTER, false).orElseThrow().kind()).isEqualTo(Unmet.Kind.NOT_ALLOWED);
    }

    private Optional<Unmet> open(Instant now, boolean approvedByCaller) {
        var on = new LotCase(
                tender,
                lot,
                now,
                () -> approvedByCaller ? Tenders.approvedByCaller(tender, now) : Tenders.alone(tender, now),
                List::of,
                evaluation -> Optional.empty());
        return LotAction.OPEN.guard().check(on, now);
    }
}
