package fr.adjuge.tender.lot;

import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.FROM_THE_START;
import static fr.adjuge.tender.InraeCase.id;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;
import static fr.adjuge.tender.problem.ProblemType.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.tender.DiscontinuanceGround;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.lot.Awardee.DuePiece;
import fr.adjuge.tender.problem.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The lot of INRAE-C24-2025-006 at its days of June 2025. */
class LotTest {

    static final LocalDate DECIDED_ON = LocalDate.of(2025, 6, 13);
    static final LocalDate VALID_UNTIL = LocalDate.of(2025, 9, 28);
    static final String B = "00001002500013";

    private final Lot lot = new Lot(new LotKey(new UUID(0, 1), "LOT-0001"));

    @Test
    void goesFromTheOpeningToTheNotification() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, june(20));
        lot.conclude(VALID_UNTIL, june(24));
        lot.notifyContractor(june(25), 8, june(25));

        assertThat(lot.status()).isEqualTo(LotStatus.NOTIFIED);
        // Eight months from 25/06/2025, quantième to quantième.
        assertThat(lot.contract().flatMap(Contract::endsOn)).contains(LocalDate.of(2026, 2, 25));
    }

    @Test
    void isSignedFromTheEleventhDayAfterElectronicLetters() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, june(20));

        // Sent on 13/06, day 1 of 11: the last one is 23/06, D+10.
        var refusal = refusal(() -> lot.conclude(VALID_UNTIL, june(23)));
        assertThat(refusal.type()).isEqualTo(TOO_EARLY);
        assertThat(refusal.legalBasis().orElseThrow().citation()).isEqualTo("art. R2182-1 CCP");
        assertThat(lot.status()).isEqualTo(LotStatus.STANDSTILL);
        lot.conclude(VALID_UNTIL, june(24));
        assertThat(lot.status()).isEqualTo(LotStatus.CONCLUDED);
    }

    @Test
    void isSignedFromTheSixteenthDayAfterOtherLetters() {
        inStandstill(LetterChannel.OTHER);
        lot.signByContractor(june(20), true, june(20));

        assertThat(refusal(() -> lot.conclude(VALID_UNTIL, june(28))).type()).isEqualTo(TOO_EARLY);
        lot.conclude(VALID_UNTIL, june(29));
    }

    @Test
    void waitsForNobodyIfNobodyWasRejected() {
        awarded();
        lot.sendRejectionLetters(SentLetters.toNobody(DECIDED_ON, LetterChannel.ELECTRONIC));
        lot.signByContractor(DECIDED_ON, false, DECIDED_ON);

        lot.conclude(VALID_UNTIL, DECIDED_ON);

        assertThat(lot.status()).isEqualTo(LotStatus.CONCLUDED);
    }

    @Test
    void isSignedByTheContractorFirst() {
        inStandstill(LetterChannel.ELECTRONIC);

        assertThat(refusal(() -> lot.conclude(VALID_UNTIL, june(24))).type()).isEqualTo(ACTION_NOT_ALLOWED);
    }

    @Test
    void theContractorSignsBetweenTheDecisionAndToday() {
        inStandstill(LetterChannel.ELECTRONIC);

        assertThat(refusal(() -> lot.signByContractor(june(12), true, june(20))).type())
                .isEqualTo(RULES_NOT_MET);
        assertThat(refusal(() -> lot.signByContractor(june(21), true, june(20))).type())
                .isEqualTo(RULES_NOT_MET);
        lot.signByContractor(june(13), true, june(20));
    }

    @Test
    void isSignedThroughTheLastDayOfTheOffersValidityAlthoughASunday() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, june(20));

        assertThat(refusal(() -> lot.conclude(VALID_UNTIL, VALID_UNTIL.plusDays(1)))
                        .type())
                .isEqualTo(TOO_LATE);
        lot.conclude(VALID_UNTIL, VALID_UNTIL);
    }

    @Test
    void isAwardedOnceEveryPieceWasGivenInTime() {
        provisionallyAwarded();

        assertThat(refusal(() -> lot.award("best", june(13)))).hasMessageContaining("KBIS (" + B + ")");
        lot.receivePiece("KBIS", B, june(13), june(13));
        lot.award("best", june(13));
        assertThat(lot.status()).isEqualTo(LotStatus.AWARDED);
    }

    @Test
    void isNotAwardedOnAPieceGivenTooLate() {
        provisionallyAwarded();
        lot.receivePiece("KBIS", B, june(14), june(16));

        assertThat(refusal(() -> lot.award("best", june(16))).type()).isEqualTo(ACTION_NOT_ALLOWED);
    }

    @Test
    void goesBackToTheRankingWhereTheAwardeeGaveNothing() {
        provisionallyAwarded();

        var tooEarly =
                refusal(() -> lot.eliminateAwardee(EliminationGround.PIECES_NOT_GIVEN, "silence", false, june(13)));
        assertThat(tooEarly.type()).isEqualTo(TOO_EARLY);
        lot.eliminateAwardee(EliminationGround.PIECES_NOT_GIVEN, "silence", false, june(14));
        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
        assertThat(lot.fallenOut()).containsExactly(id("B"));
        assertThat(lot.awardee()).isEmpty();
    }

    @Test
    void anImpedimentIsAGroundForLaunchesFrom2026Only() {
        provisionallyAwarded();

        var refusal = refusal(() -> lot.eliminateAwardee(EliminationGround.IMPEDIMENT, "fire", false, june(11)));
        assertThat(refusal.legalBasis().orElseThrow().citation()).isEqualTo("art. R2181-7 CCP");
        lot.eliminateAwardee(EliminationGround.IMPEDIMENT, "fire", true, june(11));
        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
    }

    @Test
    void anAwardFallsWithItsAwardee() {
        awarded();

        lot.eliminateAwardee(EliminationGround.IMPEDIMENT, "fire", true, june(14));

        assertThat(lot.award()).isEmpty();
        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
    }

    @Test
    void nothingIsDoneWhileTheJudgeSuspendsIt() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, june(20));
        lot.suspend(new JudgesAct("2503456", june(20)), june(20));

        assertThat(refusal(() -> lot.conclude(VALID_UNTIL, june(24)))).hasMessageContaining("2503456");
        lot.resume(june(26));
        lot.conclude(VALID_UNTIL, june(26));
        assertThat(lot.status()).isEqualTo(LotStatus.CONCLUDED);
    }

    @Test
    void isResumedOnlyIfSuspended() {
        lot.open(june(1));

        assertThat(refusal(() -> lot.resume(june(2))).type()).isEqualTo(ACTION_NOT_ALLOWED);
    }

    @Test
    void isGivenUpUntilTheSignature() {
        inStandstill(LetterChannel.ELECTRONIC);

        lot.discontinue(new Discontinuance(DiscontinuanceGround.CHANGED_NEED, "no need", june(20)));

        assertThat(lot.status()).isEqualTo(LotStatus.DISCONTINUED);
    }

    @Test
    void withoutAnOfferToChooseItIsUnsuccessful() {
        lot.open(june(1));

        lot.discontinue(new Discontinuance(DiscontinuanceGround.ALL_OFFERS_REJECTED, "none is regular", june(2)));

        assertThat(lot.status()).isEqualTo(LotStatus.UNSUCCESSFUL);
    }

    @Test
    void anOfferThatLapsesIsNotNextAnyMore() {
        provisionallyAwarded();

        lot.extendValidity(new ValidityExtension(VALID_UNTIL.plusDays(30), Set.of(id("F"))), june(12));

        assertThat(lot.status()).isEqualTo(LotStatus.PROVISIONALLY_AWARDED);
        assertThat(lot.fallenOut()).containsExactly(id("F"));
    }

    @Test
    void anIntendedWinnerWhoseOfferLapsesGivesWay() {
        awarded();

        lot.extendValidity(new ValidityExtension(VALID_UNTIL.plusDays(30), Set.of(id("B"))), june(13));

        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
        assertThat(lot.award()).isEmpty();
    }

    @Test
    void aWinnerThatTheOthersKnowOfIsNotReplaced() {
        inStandstill(LetterChannel.ELECTRONIC);
        var extension = new ValidityExtension(VALID_UNTIL.plusDays(30), Set.of(id("B")));

        assertThat(refusal(() -> lot.extendValidity(extension, june(20))).type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(lot.validityExtension()).isEmpty();
    }

    @Test
    void theOptionsAreNotChosenAnyMoreOnceTheOffersAreCompared() {
        lot.open(june(1));
        lot.chooseOptions(List.of("PSE-1"), june(5));
        lot.chooseOptions(List.of(), june(5));
        lot.openEvaluation(new UUID(9, 9), new Marking(FROM_THE_START, Set.of("evaluator"), Set.of()), june(6));

        assertThat(refusal(() -> lot.chooseOptions(List.of("PSE-1"), june(6))).type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(lot.chosenOptions()).contains(List.of());
    }

    private void inStandstill(LetterChannel channel) {
        awarded();
        lot.sendRejectionLetters(SentLetters.toTheRejected(DECIDED_ON, channel, 11));
    }

    private void awarded() {
        provisionallyAwarded();
        lot.receivePiece("KBIS", B, june(12), june(12));
        lot.award("best", DECIDED_ON);
    }

    /** B was asked on Tuesday 10/06 for one piece, due on Friday 13/06. */
    private void provisionallyAwarded() {
        lot.open(june(1));
        lot.openEvaluation(new UUID(9, 9), new Marking(FROM_THE_START, Set.of("evaluator"), Set.of()), june(6));
        lot.rank(InraeCase.ranking(), june(6));
        lot.awardProvisionally(
                new Awardee(
                        id("B"),
                        1,
                        Optional.empty(),
                        june(10),
                        june(13),
                        List.of(new DuePiece("KBIS", B, Optional.empty())),
                        Optional.empty()),
                june(10));
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2025, 6, day);
    }

    private static RefusedException refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act);
    }
}
