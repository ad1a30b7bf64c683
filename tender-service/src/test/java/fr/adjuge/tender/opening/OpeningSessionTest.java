package fr.adjuge.tender.opening;

import static fr.adjuge.dto.tender.DepositKind.COMPLEMENT;
import static fr.adjuge.dto.tender.DepositKind.FULL;
import static fr.adjuge.tender.HttpTest.COMPANY_A;
import static fr.adjuge.tender.HttpTest.COMPANY_B;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.Company.CompanySize;
import fr.adjuge.dto.tender.DepositFate;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.dto.tender.OpeningRegister.Integrity;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.deposit.Deposit;
import fr.adjuge.tender.deposit.Deposits;
import fr.adjuge.tender.deposit.SealedContent;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One opening of INRAE-C24-2025-006, whose deadline is 28 May 2025 at noon, in Universal Time 10:00. */
class OpeningSessionTest {

    static final Instant DEADLINE = Instant.parse("2025-05-28T10:00:00Z");
    static final Instant BEFORE = DEADLINE.minusSeconds(3_600);
    static final String LOT_1 = "LOT-0001";
    static final String LOT_2 = "LOT-0002";

    private final List<Deposit> read = new ArrayList<>();
    private final Map<UUID, Function<Deposit, OpenedDeposit>> readings = new HashMap<>();

    @Test
    void eachCompanysDepositBecomesAnOfferInTheOrderOfReception() {
        var session =
                opened(Deposits.of(COMPANY_B, FULL, 1, BEFORE, LOT_1), Deposits.of(COMPANY_A, FULL, 2, BEFORE, LOT_1));

        assertThat(session.offers()).extracting(Offer::number).containsExactly(1, 2);
        assertThat(session.offers())
                .extracting(offer -> offer.tenderer().organisation().registrationNumber())
                .containsExactly(COMPANY_B, COMPANY_A);
        assertThat(session.lines()).extracting(Register.Line::offerNumbers).containsExactly(List.of(1), List.of(2));
        assertThat(session.lines()).extracting(Register.Line::integrity).containsOnly(Optional.of(Integrity.VERIFIED));
    }

    @Test
    void aDepositAtTheVeryInstantOfTheDeadlineIsOpenedAndOneAMicrosecondLaterIsNot() {
        var onTime = Deposits.of(COMPANY_A, FULL, 1, DEADLINE, LOT_1);
        var late = Deposits.of(COMPANY_B, FULL, 2, DEADLINE.plusNanos(1_000), LOT_1);

        var session = opened(onTime, late);

        assertThat(fates(session)).containsExactly(DepositFate.OPENED, DepositFate.LATE);
        assertThat(read).containsExactly(onTime);
        assertThat(session.lines().get(1).integrity()).isEmpty();
        assertThat(session.lines().get(1).offerNumbers()).isEmpty();
    }

    @Test
    void onlyTheLastFullDepositOfACompanyIsOpened() {
        var first = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        var last = Deposits.of(COMPANY_A, FULL, 2, BEFORE.plusSeconds(1), LOT_1);

        var session = opened(first, last);

        assertThat(fates(session)).containsExactly(DepositFate.REPLACED, DepositFate.OPENED);
        assertThat(read).containsExactly(last);
        assertThat(session.offers()).extracting(Offer::depositId).containsExactly(last.id());
        assertThat(session.offers()).extracting(Offer::number).containsExactly(1);
    }

    @Test
    void aLateDepositReplacesNone() {
        var onTime = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        var late = Deposits.of(COMPANY_A, FULL, 2, DEADLINE.plusSeconds(1), LOT_1);

        assertThat(opened(onTime, late).offers()).extracting(Offer::depositId).containsExactly(onTime.id());
    }

    @Test
    void whatWasWithdrawnStaysSealed() {
        var withdrawn = Deposits.withdrawn(Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1), BEFORE.plusSeconds(60));

        var session = opened(withdrawn);

        assertThat(fates(session)).containsExactly(DepositFate.WITHDRAWN);
        assertThat(read).isEmpty();
        assertThat(session.offers()).isEmpty();
    }

    @Test
    void aDepositThatIsReplacedOnOneLotIsAnOfferForTheOther() {
        var both = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1, LOT_2);
        var second = Deposits.of(COMPANY_A, FULL, 2, BEFORE.plusSeconds(1), LOT_2);

        var session = opened(both, second);

        assertThat(fates(session)).containsExactly(DepositFate.OPENED, DepositFate.OPENED);
        assertThat(session.offers()).extracting(Offer::lotIds).containsExactly(List.of(LOT_1), List.of(LOT_2));
    }

    @Test
    void aComplementAddsItsFilesToTheOfferAndIsNoneOfItsOwn() {
        var full = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        var complement = Deposits.of(COMPANY_A, COMPLEMENT, 2, BEFORE.plusSeconds(1), LOT_1);
        gives(full, file(1, true));
        gives(complement, file(2, true));

        var session = opened(full, complement);

        assertThat(session.offers()).hasSize(1);
        assertThat(session.offers().get(0).files()).extracting(OfferFile::id).containsExactly(id(1), id(2));
        assertThat(session.lines()).extracting(Register.Line::offerNumbers).containsExactly(List.of(1), List.of(1));
    }

    @Test
    void aFileThatADepositAndItsComplementNameIsThereOnce() {
        var full = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        var complement = Deposits.of(COMPANY_A, COMPLEMENT, 2, BEFORE.plusSeconds(1), LOT_1);
        gives(full, file(1, true));
        gives(complement, file(1, true), file(2, true));

        assertThat(opened(full, complement).offers().get(0).files())
                .extracting(OfferFile::id)
                .containsExactly(id(1), id(2));
    }

    @Test
    void aComplementWithoutABaseIsNotOpened() {
        var complement = Deposits.of(COMPANY_A, COMPLEMENT, 1, BEFORE, LOT_1);

        var session = opened(complement);

        assertThat(fates(session)).containsExactly(DepositFate.WITHOUT_BASE);
        assertThat(read).isEmpty();
    }

    @Test
    void aComplementOfAReplacedDepositIsReplacedWithIt() {
        var session = opened(
                Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1),
                Deposits.of(COMPANY_A, COMPLEMENT, 2, BEFORE.plusSeconds(1), LOT_1),
                Deposits.of(COMPANY_A, FULL, 3, BEFORE.plusSeconds(2), LOT_1));

        assertThat(fates(session)).containsExactly(DepositFate.REPLACED, DepositFate.REPLACED, DepositFate.OPENED);
    }

    @Test
    void oneDamagedDepositKeepsNoneOfTheOthersFromBeingOpened() {
        var damaged = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        var whole = Deposits.of(COMPANY_B, FULL, 2, BEFORE, LOT_1);
        readings.put(damaged.id(), deposit -> OpenedDeposit.without(deposit, DepositFinding.SEAL));

        var session = opened(damaged, whole);

        assertThat(session.offers()).extracting(Offer::depositId).containsExactly(whole.id());
        assertThat(session.offers()).extracting(Offer::number).containsExactly(1);
        var line = session.lines().get(0);
        assertThat(line.fate()).isEqualTo(DepositFate.OPENED);
        assertThat(line.offerNumbers()).isEmpty();
        assertThat(line.integrity()).contains(Integrity.UNREADABLE);
        assertThat(line.finding().orElseThrow().en()).isEqualTo("its seal is damaged: it cannot be opened");
    }

    @Test
    void anotherContentThanTheReceiptStatesIsNoOffer() {
        var changed = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        readings.put(changed.id(), deposit -> OpenedDeposit.without(deposit, DepositFinding.HASH));

        var session = opened(changed);

        assertThat(session.offers()).isEmpty();
        assertThat(session.lines().get(0).integrity()).contains(Integrity.BROKEN);
    }

    @Test
    void aDepositWithABrokenFileIsAnOfferAllTheSame() {
        var full = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        gives(full, file(1, true), file(2, false));

        var session = opened(full);

        assertThat(session.offers()).hasSize(1);
        assertThat(session.lines().get(0).integrity()).contains(Integrity.BROKEN);
        assertThat(session.lines().get(0).finding().orElseThrow().fr()).startsWith("un fichier n'est pas celui");
    }

    @Test
    void aComplementOfWhichNothingCouldBeReadAddsNothing() {
        var full = Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1);
        var unreadable = Deposits.of(COMPANY_A, COMPLEMENT, 2, BEFORE.plusSeconds(1), LOT_1);
        gives(full, file(1, true));
        readings.put(unreadable.id(), deposit -> OpenedDeposit.without(deposit, DepositFinding.SEAL));

        var session = opened(full, unreadable);

        assertThat(session.offers().get(0).files()).extracting(OfferFile::id).containsExactly(id(1));
        assertThat(session.lines()).extracting(Register.Line::offerNumbers).containsExactly(List.of(1), List.of());
    }

    @Test
    void withoutDepositsThereIsNothingToOpen() {
        var session = opened();

        assertThat(session.offers()).isEmpty();
        assertThat(session.lines()).isEmpty();
    }

    @Test
    void theRegisterSaysOfEachDepositWhatIsKnownWithoutOpeningIt() {
        var line = opened(Deposits.of(COMPANY_A, FULL, 1, BEFORE, LOT_1, LOT_2))
                .lines()
                .get(0);

        assertThat(line.depositNumber()).isEqualTo("PLI-1");
        assertThat(line.organisation()).isEqualTo(COMPANY_A);
        assertThat(line.kind()).isEqualTo(FULL);
        assertThat(line.lotIds()).containsExactly(LOT_1, LOT_2);
        assertThat(line.receivedAt()).isEqualTo(BEFORE);
        assertThat(line.documents()).isEqualTo(2);
        assertThat(line.finding()).isEmpty();
    }

    private OpeningSession opened(Deposit... deposits) {
        return new OpeningSession(List.of(deposits), DEADLINE, deposit -> {
            read.add(deposit);
            return readings.getOrDefault(deposit.id(), OpeningSessionTest::whole)
                    .apply(deposit);
        });
    }

    private void gives(Deposit deposit, OfferFile... files) {
        readings.put(deposit.id(), opened -> OpenedDeposit.of(opened, content(opened), List.of(files)));
    }

    private static OpenedDeposit whole(Deposit deposit) {
        return OpenedDeposit.of(deposit, content(deposit), List.of());
    }

    private static SealedContent content(Deposit deposit) {
        return new SealedContent("salt", Optional.of(form(deposit)).filter(form -> deposit.kind() == FULL), List.of());
    }

    private static OfferForm form(Deposit deposit) {
        return new OfferForm(
                List.of(InraeCase.company("Société fictive", deposit.organisation(), CompanySize.SMALL)),
                Grouping.ALONE,
                false,
                deposit.lotIds().stream()
                        .map(lotId -> new OfferForm.LotPrices(lotId, Money.euros("239999"), List.of()))
                        .toList());
    }

    private static Stream<DepositFate> fates(OpeningSession session) {
        return session.lines().stream().map(Register.Line::fate);
    }

    private static OfferFile file(int number, boolean intact) {
        return new OfferFile(id(number), "f" + number, 1, "ab".repeat(32), List.of(), "blob", "context", intact);
    }

    private static UUID id(int number) {
        return new UUID(3, number);
    }
}
