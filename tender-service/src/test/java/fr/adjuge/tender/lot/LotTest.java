package fr.adjuge.tender.lot;

import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.FROM_THE_START;
import static fr.adjuge.tender.InraeCase.id;
import static fr.adjuge.tender.lot.LotAction.CHOOSE_OPTIONS;
import static fr.adjuge.tender.lot.LotAction.CONCLUDE;
import static fr.adjuge.tender.lot.LotAction.DECLARE_UNSUCCESSFUL;
import static fr.adjuge.tender.lot.LotAction.ELIMINATE_AWARDEE;
import static fr.adjuge.tender.lot.LotAction.EVALUATE;
import static fr.adjuge.tender.lot.LotAction.EXAMINE;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;
import static fr.adjuge.tender.problem.ProblemType.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Unmet;
import fr.adjuge.dto.tender.DiscontinuanceGround;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.Tenders;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.lot.Awardee.DuePiece;
import fr.adjuge.tender.offer.LotOffer;
import java.time.Instant;
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
    private List<LotOffer> offers = InraeCase.examined();

    @Test
    void goesFromTheOpeningToTheNotification() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, on(june(20)));
        lot.conclude(on(june(24)));
        lot.notifyContractor(june(25), 8, on(june(25)));

        assertThat(lot.status()).isEqualTo(LotStatus.NOTIFIED);
        // Eight months from 25/06/2025, quantième to quantième.
        assertThat(lot.contract().flatMap(Contract::endsOn)).contains(LocalDate.of(2026, 2, 25));
    }

    @Test
    void isSignedFromTheEleventhDayAfterElectronicLetters() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, on(june(20)));

        // Sent on 13/06, day 1 of 11: the last one is 23/06, D+10.
        var refusal = refusal(() -> lot.conclude(on(june(23))));
        assertThat(refusal.type()).isEqualTo(TOO_EARLY);
        assertThat(refusal.legalBasis().orElseThrow().citation()).isEqualTo("art. R2182-1 CCP");
        assertThat(lot.status()).isEqualTo(LotStatus.STANDSTILL);
        lot.conclude(on(june(24)));
        assertThat(lot.status()).isEqualTo(LotStatus.CONCLUDED);
    }

    @Test
    void isSignedFromTheSixteenthDayAfterOtherLetters() {
        inStandstill(LetterChannel.OTHER);
        lot.signByContractor(june(20), true, on(june(20)));

        assertThat(refusal(() -> lot.conclude(on(june(28)))).type()).isEqualTo(TOO_EARLY);
        lot.conclude(on(june(29)));
    }

    @Test
    void waitsForNobodyIfNobodyWasRejected() {
        awarded();
        lot.sendRejectionLetters(SentLetters.toNobody(DECIDED_ON, LetterChannel.ELECTRONIC), on(DECIDED_ON));
        lot.signByContractor(DECIDED_ON, false, on(DECIDED_ON));

        lot.conclude(on(DECIDED_ON));

        assertThat(lot.status()).isEqualTo(LotStatus.CONCLUDED);
    }

    @Test
    void isSignedByTheContractorFirst() {
        inStandstill(LetterChannel.ELECTRONIC);

        assertThat(refusal(() -> lot.conclude(on(june(24)))).type()).isEqualTo(ACTION_NOT_ALLOWED);
    }

    @Test
    void theContractorSignsBetweenTheDecisionAndToday() {
        inStandstill(LetterChannel.ELECTRONIC);

        assertThat(refusal(() -> lot.signByContractor(june(12), true, on(june(20))))
                        .type())
                .isEqualTo(RULES_NOT_MET);
        assertThat(refusal(() -> lot.signByContractor(june(21), true, on(june(20))))
                        .type())
                .isEqualTo(RULES_NOT_MET);
        lot.signByContractor(june(13), true, on(june(20)));
    }

    @Test
    void isSignedThroughTheLastDayOfTheOffersValidityAlthoughASunday() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, on(june(20)));

        assertThat(refusal(() -> lot.conclude(on(VALID_UNTIL.plusDays(1)))).type())
                .isEqualTo(TOO_LATE);
        lot.conclude(on(VALID_UNTIL));
    }

    @Test
    void isAwardedOnceEveryPieceWasGivenInTime() {
        provisionallyAwarded();

        assertThat(refusal(() -> lot.award("best", on(june(13))))).hasMessageContaining("KBIS (" + B + ")");
        lot.receivePiece("KBIS", B, june(13), on(june(13)));
        lot.award("best", on(june(13)));
        assertThat(lot.status()).isEqualTo(LotStatus.AWARDED);
    }

    @Test
    void isNotAwardedOnAPieceGivenTooLate() {
        provisionallyAwarded();
        lot.receivePiece("KBIS", B, june(14), on(june(16)));

        assertThat(refusal(() -> lot.award("best", on(june(16)))).type()).isEqualTo(ACTION_NOT_ALLOWED);
    }

    @Test
    void goesBackToTheRankingWhereTheAwardeeGaveNothing() {
        provisionallyAwarded();

        var tooEarly = refusal(() -> lot.eliminateAwardee(EliminationGround.PIECES_NOT_GIVEN, "silence", on(june(13))));
        assertThat(tooEarly.type()).isEqualTo(TOO_EARLY);
        lot.eliminateAwardee(EliminationGround.PIECES_NOT_GIVEN, "silence", on(june(14)));
        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
        assertThat(lot.fallenOut()).containsExactly(id("B"));
        assertThat(lot.awardee()).isEmpty();
    }

    @Test
    void anImpedimentIsAGroundForLaunchesFrom2026Only() {
        provisionallyAwarded();

        var refusal = refusal(() -> lot.eliminateAwardee(EliminationGround.IMPEDIMENT, "fire", on(june(11))));
        assertThat(refusal.legalBasis().orElseThrow().citation()).isEqualTo("art. R2181-7 CCP");
        lot.eliminateAwardee(EliminationGround.IMPEDIMENT, "fire", launchedIn2026(june(11)));
        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
    }

    @Test
    void anAwardFallsWithItsAwardee() {
        awarded();

        lot.eliminateAwardee(EliminationGround.IMPEDIMENT, "fire", launchedIn2026(june(14)));

        assertThat(lot.award()).isEmpty();
        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
    }

    @Test
    void nothingIsDoneWhileTheJudgeSuspendsIt() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, on(june(20)));
        lot.suspend(new JudgesAct("2503456", june(20)), on(june(20)));

        assertThat(refusal(() -> lot.conclude(on(june(24))))).hasMessageContaining("2503456");
        lot.resume(on(june(26)));
        lot.conclude(on(june(26)));
        assertThat(lot.status()).isEqualTo(LotStatus.CONCLUDED);
    }

    @Test
    void isResumedOnlyIfSuspended() {
        lot.open(on(june(1)));

        assertThat(refusal(() -> lot.resume(on(june(2)))).type()).isEqualTo(ACTION_NOT_ALLOWED);
    }

    @Test
    void isGivenUpUntilTheSignature() {
        inStandstill(LetterChannel.ELECTRONIC);

        lot.discontinue(new Discontinuance(DiscontinuanceGround.CHANGED_NEED, "no need", june(20)), on(june(20)));

        assertThat(lot.status()).isEqualTo(LotStatus.DISCONTINUED);
    }

    @Test
    void withoutAnOfferToChooseItIsUnsuccessful() {
        lot.open(on(june(1)));

        offers = List.of(InraeCase.examined("E"), InraeCase.examined("H"));
        lot.discontinue(
                new Discontinuance(DiscontinuanceGround.ALL_OFFERS_REJECTED, "none is regular", june(2)), on(june(2)));

        assertThat(lot.status()).isEqualTo(LotStatus.UNSUCCESSFUL);
    }

    @Test
    void anOfferThatLapsesIsNotNextAnyMore() {
        provisionallyAwarded();

        lot.extendValidity(new ValidityExtension(VALID_UNTIL.plusDays(30), Set.of(id("F"))), on(june(12)));

        assertThat(lot.status()).isEqualTo(LotStatus.PROVISIONALLY_AWARDED);
        assertThat(lot.fallenOut()).containsExactly(id("F"));
    }

    @Test
    void anIntendedWinnerWhoseOfferLapsesGivesWay() {
        awarded();

        lot.extendValidity(new ValidityExtension(VALID_UNTIL.plusDays(30), Set.of(id("B"))), on(june(13)));

        assertThat(lot.status()).isEqualTo(LotStatus.RANKED);
        assertThat(lot.award()).isEmpty();
    }

    @Test
    void aWinnerThatTheOthersKnowOfIsNotReplaced() {
        inStandstill(LetterChannel.ELECTRONIC);
        var extension = new ValidityExtension(VALID_UNTIL.plusDays(30), Set.of(id("B")));

        assertThat(refusal(() -> lot.extendValidity(extension, on(june(20)))).type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(lot.validityExtension()).isEmpty();
    }

    @Test
    void theOptionsAreNotChosenAnyMoreOnceTheOffersAreCompared() {
        lot.open(on(june(1)));
        lot.chooseOptions(List.of("PSE-1"), on(june(5)));
        lot.chooseOptions(List.of(), on(june(5)));
        lot.openEvaluation(new UUID(9, 9), new Marking(FROM_THE_START, Set.of("evaluator"), Set.of()), on(june(6)));

        assertThat(refusal(() -> lot.chooseOptions(List.of("PSE-1"), on(june(6))))
                        .type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(lot.chosenOptions()).contains(List.of());
    }

    @Test
    void theViewDatesTheSignatureByTheStandstillAndEndsItWithTheValidityOfTheOffers() {
        inStandstill(LetterChannel.ELECTRONIC);
        lot.signByContractor(june(20), true, on(june(20)));

        // From 24/06, midnight in Paris, through Sunday 28/09.
        var waiting = unmet(CONCLUDE, june(20)).orElseThrow();
        assertThat(waiting.holdsFrom()).contains(Instant.parse("2025-06-23T22:00:00Z"));
        assertThat(waiting.legalBasis().orElseThrow().citation()).isEqualTo("art. R2182-1 CCP");
        assertThat(unmet(CONCLUDE, june(24))).isEmpty();
        assertThat(unmet(CONCLUDE, VALID_UNTIL)).isEmpty();
        assertThat(unmet(CONCLUDE, VALID_UNTIL.plusDays(1)).map(Unmet::kind)).contains(Unmet.Kind.TOO_LATE);
    }

    @Test
    void whoHasNotSignedYetIsWaitedForWhateverTheDay() {
        inStandstill(LetterChannel.ELECTRONIC);

        var missing = unmet(CONCLUDE, june(20)).orElseThrow();
        assertThat(missing.kind()).isEqualTo(Unmet.Kind.NOT_ALLOWED);
        assertThat(missing.holdsFrom()).isEmpty();
    }

    @Test
    void anIntendedWinnerGivesWayFromTheDayAfterItsPiecesAreDueOrForAnImpedimentAtOnce() {
        provisionallyAwarded();

        // Due through 13/06: from 14/06, midnight in Paris.
        assertThat(unmet(ELIMINATE_AWARDEE, june(13)).flatMap(Unmet::holdsFrom))
                .contains(Instant.parse("2025-06-13T22:00:00Z"));
        assertThat(unmet(ELIMINATE_AWARDEE, june(14))).isEmpty();
        assertThat(ELIMINATE_AWARDEE.guard().check(launchedIn2026(june(11)), Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void withoutOffersNothingIsChosenExaminedOrCompared() {
        offers = List.of();
        lot.open(on(june(1)));

        for (var action : List.of(EXAMINE, CHOOSE_OPTIONS, EVALUATE)) {
            assertThat(unmet(action, june(2)).map(missing -> missing.reason().english()))
                    .contains("no offer was received");
        }
        assertThat(unmet(DECLARE_UNSUCCESSFUL, june(2))).isEmpty();
    }

    @Test
    void offersAreComparedOnceTheOptionsAreChosenAndEverythingIsDecided() {
        offers = InraeCase.opened();
        lot.open(on(june(1)));

        assertThat(unmet(EVALUATE, june(2)).orElseThrow().reason().english())
                .isEqualTo("record the option combination first, before any ranking is known");
        lot.chooseOptions(List.of(), on(june(2)));
        assertThat(unmet(EVALUATE, june(2)).orElseThrow().reason().english())
                .startsWith("candidature, regularity or price still to be decided for offers 1, 2");
        offers = InraeCase.examined();
        assertThat(unmet(EVALUATE, june(6))).isEmpty();
    }

    private Optional<Unmet> unmet(LotAction action, LocalDate day) {
        return action.guard().check(on(day), Paris.startOf(day));
    }

    private void inStandstill(LetterChannel channel) {
        awarded();
        lot.sendRejectionLetters(
                SentLetters.toTheRejected(DECIDED_ON, channel, InraeCase.RULES.standstill(), 11), on(DECIDED_ON));
    }

    private void awarded() {
        provisionallyAwarded();
        lot.receivePiece("KBIS", B, june(12), on(june(12)));
        lot.award("best", on(DECIDED_ON));
    }

    /** B was asked on Tuesday 10/06 for one piece, due on Friday 13/06. */
    private void provisionallyAwarded() {
        lot.open(on(june(1)));
        lot.chooseOptions(List.of(), on(june(5)));
        lot.openEvaluation(new UUID(9, 9), new Marking(FROM_THE_START, Set.of("evaluator"), Set.of()), on(june(6)));
        lot.rank(InraeCase.ranking(), on(june(6)));
        lot.awardProvisionally(
                new Awardee(
                        id("B"),
                        1,
                        Optional.empty(),
                        june(10),
                        june(13),
                        List.of(new DuePiece("KBIS", B, Optional.empty())),
                        Optional.empty()),
                on(june(10)));
    }

    private LotCase on(LocalDate day) {
        return on(day, LocalDate.of(2025, 4, 14));
    }

    private LotCase launchedIn2026(LocalDate day) {
        return on(day, LocalDate.of(2026, 1, 1));
    }

    /** At noon; the evaluation is closed in scoring-service. */
    private LotCase on(LocalDate day, LocalDate launchedOn) {
        return LotScene.on(lot, Tenders.launchedOn(launchedOn), day, offers);
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2025, 6, day);
    }

    private static RefusedException refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act);
    }
}
