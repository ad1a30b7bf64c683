package fr.adjuge.tender.contract;

import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.FROM_THE_START;
import static fr.adjuge.tender.InraeCase.id;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.LotAward;
import fr.adjuge.dto.notice.LotAward.ReceivedOffers;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.Tenders;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotCase;
import fr.adjuge.tender.lot.LotKey;
import fr.adjuge.tender.lot.LotScene;
import fr.adjuge.tender.lot.Marking;
import fr.adjuge.tender.lot.SentLetters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What notice-service gets of INRAE-C24-2025-006. */
class AwardRecordAssemblyTest {

    static final String LOT = "LOT-0001";
    static final UUID CONTRACT_NOTICE = UUID.fromString("5b0f6c1e-3a52-4c0e-9d3e-2f7a1c9e4b01");
    static final AwardReferences NOTHING_GIVEN = new AwardReferences(Optional.empty(), Optional.empty());

    private final Tender tender = new Tender(
            new UUID(1, 1), "18007003901027", InraeCase.consultation(), Instant.parse("2025-04-07T07:00:00Z"));
    private final Lot lot = new Lot(new LotKey(tender.id(), LOT));

    @Test
    void tellsWhoWonAtWhichPriceAndFromWhenTheContractRuns() {
        tender.publish(CONTRACT_NOTICE, Map.of(LOT, "hash"), Instant.parse("2025-04-14T08:00:00Z"));
        ranked(List.of());
        provisionallyAwarded("B", 1, Optional.empty());
        notified();

        var record = assembled(NOTHING_GIVEN);
        var award = record.lots().get(0);

        assertThat(record.contractNotice()).isEqualTo("5b0f6c1e-3a52-4c0e-9d3e-2f7a1c9e4b01-01");
        assertThat(record.procedureId()).hasToString("c1d7a2f4-6e0b-4f39-8a55-7b9e20c4d813");
        assertThat(award.received()).isEqualTo(new ReceivedOffers(8, 8, 1, 3, 2, 2, 0, 0));
        assertThat(award.winner().reference()).isEqualTo("2-Société fictive B");
        assertThat(award.winner().choiceReason()).isEmpty();
        assertThat(award.rejectionLetters()).contains(new LotAward.RejectionLetters(LocalDate.of(2025, 6, 13), true));
        assertThat(award.contract())
                .isEqualTo(new LotAward.SignedContract(
                        "INRAE-C24-2025-006",
                        LocalDate.of(2025, 6, 13),
                        LocalDate.of(2025, 6, 24),
                        LocalDate.of(2025, 6, 25),
                        8,
                        List.of(),
                        Money.euros("259999")));
    }

    @Test
    void addsTheOptionsTakenUpToThePriceAndTheDuration() {
        tender.publish(CONTRACT_NOTICE, Map.of(LOT, "hash"), Instant.parse("2025-04-14T08:00:00Z"));
        ranked(List.of("PSE-1", "PSE-3"));
        provisionallyAwarded("B", 1, Optional.empty());
        notified();

        var contract = assembled(NOTHING_GIVEN).lots().get(0).contract();

        // 259 999 + 24 000 + 12 000; eight months and two years more for the extension of the guarantee.
        assertThat(contract.valueExcludingVat()).isEqualTo(Money.euros("295999"));
        assertThat(contract.months()).isEqualTo(32);
    }

    @Test
    void tellsWhyALowerRankWon() {
        tender.publish(CONTRACT_NOTICE, Map.of(LOT, "hash"), Instant.parse("2025-04-14T08:00:00Z"));
        ranked(List.of());
        provisionallyAwarded("B", 1, Optional.empty());
        lot.eliminateAwardee(EliminationGround.IMPEDIMENT, "incendie", launchedIn2026(june(11)));
        provisionallyAwarded("G", 2, Optional.of("meilleure note technique"));
        notified();

        var winner = assembled(NOTHING_GIVEN).lots().get(0).winner();

        assertThat(winner.rank()).isEqualTo(2);
        assertThat(winner.choiceReason()).contains("meilleure note technique");
    }

    @Test
    void takesTheIdentifiersThatTheBuyerGives() {
        tender.publish(CONTRACT_NOTICE, Map.of(LOT, "hash"), Instant.parse("2025-04-14T08:00:00Z"));
        ranked(List.of());
        provisionallyAwarded("B", 1, Optional.empty());
        notified();

        var record = assembled(new AwardReferences(Optional.of(new UUID(7, 7)), Optional.of("1080798-NXO FRANCE")));

        assertThat(record.awardNoticeId()).contains(new UUID(7, 7));
        assertThat(record.lots().get(0).winner().reference()).isEqualTo("1080798-NXO FRANCE");
    }

    private void ranked(List<String> options) {
        lot.open(on(june(1)));
        lot.chooseOptions(options, on(june(5)));
        lot.openEvaluation(new UUID(9, 9), new Marking(FROM_THE_START, Set.of("evaluator"), Set.of()), on(june(6)));
        lot.rank(InraeCase.ranking(), on(june(6)));
    }

    private void provisionallyAwarded(String letter, int rank, Optional<String> tieBreakReason) {
        lot.awardProvisionally(
                new Awardee(id(letter), rank, tieBreakReason, june(10), june(13), List.of(), Optional.empty()),
                on(june(10)));
    }

    private void notified() {
        lot.award("best", on(june(13)));
        lot.sendRejectionLetters(
                SentLetters.toTheRejected(june(13), LetterChannel.ELECTRONIC, InraeCase.RULES.standstill(), 11),
                on(june(13)));
        lot.signByContractor(june(20), true, on(june(20)));
        lot.conclude(on(june(24)));
        lot.notifyContractor(june(25), 8, on(june(25)));
    }

    private AwardRecord assembled(AwardReferences notification) {
        return AwardRecordAssembly.assemble(tender, lot, InraeCase.examined(), notification);
    }

    private LotCase on(LocalDate day) {
        return LotScene.on(lot, tender, day, InraeCase.examined());
    }

    private LotCase launchedIn2026(LocalDate day) {
        return LotScene.on(lot, Tenders.launchedOn(LocalDate.of(2026, 1, 1)), day, InraeCase.examined());
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2025, 6, day);
    }
}
