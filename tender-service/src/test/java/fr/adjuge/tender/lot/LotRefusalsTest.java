package fr.adjuge.tender.lot;

import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.FROM_THE_START;
import static fr.adjuge.tender.InraeCase.id;
import static fr.adjuge.tender.lot.LotAction.ANNUL;
import static fr.adjuge.tender.lot.LotAction.AWARD;
import static fr.adjuge.tender.lot.LotAction.AWARD_PROVISIONALLY;
import static fr.adjuge.tender.lot.LotAction.CONCLUDE;
import static fr.adjuge.tender.lot.LotAction.DECLARE_UNSUCCESSFUL;
import static fr.adjuge.tender.lot.LotAction.ELIMINATE_AWARDEE;
import static fr.adjuge.tender.lot.LotAction.RANK;
import static fr.adjuge.tender.lot.LotAction.RECEIVE_PIECE;
import static fr.adjuge.tender.lot.LotAction.RESUME;
import static fr.adjuge.tender.lot.LotStatus.AWARDED;
import static fr.adjuge.tender.lot.LotStatus.CONCLUDED;
import static fr.adjuge.tender.lot.LotStatus.IN_EVALUATION;
import static fr.adjuge.tender.lot.LotStatus.NOTIFIED;
import static fr.adjuge.tender.lot.LotStatus.OPENED;
import static fr.adjuge.tender.lot.LotStatus.PROVISIONALLY_AWARDED;
import static fr.adjuge.tender.lot.LotStatus.RANKED;
import static fr.adjuge.tender.lot.LotStatus.STANDSTILL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Unmet;
import fr.adjuge.dto.tender.DiscontinuanceGround;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.Tender;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the lot of INRAE-C24-2025-006 refuses in each status, and until or from when. Its offers bind through Sunday 28
 * September 2025; pieces are due on 13 June; the letters of 13 June leave 11 days.
 */
class LotRefusalsTest {

    static final LocalDate DAY = LocalDate.of(2025, 6, 13);
    static final LocalDate VALID_UNTIL = LocalDate.of(2025, 9, 28);
    static final String B = "00001002500013";

    private final Tender tender = Tenders.launchedOn(LocalDate.of(2025, 4, 14));
    private List<LotOffer> offers = InraeCase.examined();
    private Optional<String> resultHash = Optional.of("ab".repeat(32));
    private Lot lot = new Lot(new LotKey(new UUID(0, 1), "LOT-0001"));

    @ParameterizedTest
    @EnumSource
    void eachStatusTakesTheActsOfItsRowsAndNoOthers(LotStatus status) {
        inStatus(status);

        for (var action : LotAction.values()) {
            var missing = action.inStatus().check(on(DAY), Paris.startOf(DAY));
            assertThat(missing.isEmpty()).as("%s in %s", action, status).isEqualTo(action.startsFrom(status));
            missing.ifPresent(unmet -> {
                assertThat(unmet.kind()).isEqualTo(Unmet.Kind.NOT_ALLOWED);
                assertThat(unmet.reason().english()).isNotBlank();
                assertThat(unmet.reason().french()).isNotEqualTo(unmet.reason().english());
            });
        }
    }

    static Stream<LotStatus> whereAJudgeMaySuspend() {
        return Stream.of(LotStatus.values()).filter(LotAction.SUSPEND::startsFrom);
    }

    @ParameterizedTest
    @MethodSource("whereAJudgeMaySuspend")
    void whileTheJudgeSuspendsItOnlyTheJudgeMovesIt(LotStatus status) {
        inStatus(status);
        lot.suspend(new JudgesAct("2503456", DAY), on(DAY));

        for (var action : LotAction.allowedIn(status)) {
            var missing = unmet(action, DAY);
            if (action == RESUME || action == ANNUL) {
                assertThat(missing).as(action.name()).isEmpty();
            } else {
                assertThat(missing.orElseThrow().reason().english())
                        .as(action.name())
                        .isEqualTo("suspended by the judge since 2025-06-13 (2503456)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("whereAJudgeMaySuspend")
    void aSuspensionLeavesTheStatusAsItWas(LotStatus status) {
        inStatus(status);
        lot.suspend(new JudgesAct("2503456", DAY), on(DAY));
        assertThat(lot.status()).isEqualTo(status);
        lot.resume(on(DAY));
        assertThat(lot.status()).isEqualTo(status);
        assertThat(lot.suspension()).isEmpty();
    }

    @Test
    void nobodyIsNamedOnceTheOffersDoNotBindAnyMore() {
        inStatus(RANKED);
        bindsThroughItsLastDay(AWARD_PROVISIONALLY);
    }

    @Test
    void nothingIsAwardedOnceTheOffersDoNotBindAnyMore() {
        inStatus(PROVISIONALLY_AWARDED);
        lot.receivePiece("KBIS", B, DAY, on(DAY));
        bindsThroughItsLastDay(AWARD);
    }

    @Test
    void nothingIsSignedOnceTheOffersDoNotBindAnyMore() {
        inStatus(STANDSTILL);
        lot.signByContractor(DAY, true, on(DAY));
        bindsThroughItsLastDay(CONCLUDE);
    }

    @Test
    void anExtensionLetsTheOffersBindThroughItsOwnLastDay() {
        inStatus(RANKED);
        lot.extendValidity(new ValidityExtension(LocalDate.of(2025, 10, 31), Set.of()), on(DAY));

        assertThat(unmet(AWARD_PROVISIONALLY, LocalDate.of(2025, 10, 31))).isEmpty();
        assertThat(unmet(AWARD_PROVISIONALLY, LocalDate.of(2025, 11, 1)).map(Unmet::kind))
                .contains(Unmet.Kind.TOO_LATE);
    }

    @Test
    void theStandstillEndsWithItsEleventhDay() {
        inStatus(STANDSTILL);
        lot.signByContractor(DAY, true, on(DAY));

        // 13/06 is day 1, 23/06 day 11.
        assertThat(unmet(CONCLUDE, LocalDate.of(2025, 6, 23)).flatMap(Unmet::holdsFrom))
                .contains(Instant.parse("2025-06-23T22:00:00Z"));
        assertThat(unmet(CONCLUDE, LocalDate.of(2025, 6, 24))).isEmpty();
    }

    @Test
    void theContractorSignsFirst() {
        inStatus(STANDSTILL);

        assertThat(words(CONCLUDE)).isEqualTo("the contractor signs first, then the buyer (SIGN_BY_CONTRACTOR)");
    }

    @Test
    void anIntendedWinnerThatGaveAllItsPiecesDoesNotGiveWayForThem() {
        inStatus(PROVISIONALLY_AWARDED);
        lot.receivePiece("KBIS", B, DAY, on(DAY));

        assertThat(words(ELIMINATE_AWARDEE)).isEqualTo("all its pieces were given in time");
    }

    @Test
    void theMissingPiecesAreNamed() {
        inStatus(PROVISIONALLY_AWARDED);

        assertThat(words(AWARD)).isEqualTo("pieces missing or later than 2025-06-13: KBIS (" + B + ")");
    }

    @Test
    void noPieceIsRecordedWhereNoneWasAsked() {
        inStatus(RANKED);
        lot.awardProvisionally(awardee(List.of()), on(DAY));

        assertThat(words(RECEIVE_PIECE)).isEqualTo("no piece is asked of the intended winner");
        assertThat(unmet(AWARD, DAY)).isEmpty();
    }

    @Test
    void noRankingIsTakenOverBeforeTheEvaluationIsClosed() {
        inStatus(IN_EVALUATION);
        resultHash = Optional.empty();
        assertThat(words(RANK)).startsWith("the evaluation is still open");
        resultHash = Optional.of("ab".repeat(32));
        assertThat(unmet(RANK, DAY)).isEmpty();
    }

    @Test
    void nobodyIsNamedOnceNoRankedOfferIsLeft() {
        inStatus(RANKED);
        lot.extendValidity(
                new ValidityExtension(VALID_UNTIL.plusDays(1), Set.of(id("A"), id("B"), id("C"), id("F"), id("G"))),
                on(DAY));

        assertThat(words(AWARD_PROVISIONALLY)).isEqualTo("no ranked offer is left");
        assertThat(unmet(DECLARE_UNSUCCESSFUL, DAY)).isEmpty();
    }

    @Test
    void aLotHasNotFailedAsLongAsAnOfferIsInTheRunning() {
        inStatus(OPENED);
        assertThat(words(DECLARE_UNSUCCESSFUL)).isEqualTo("an offer is still in the running");
        offers = List.of(InraeCase.examined("E"));
        assertThat(unmet(DECLARE_UNSUCCESSFUL, DAY)).isEmpty();
        offers = List.of(InraeCase.opened("E"));
        assertThat(unmet(DECLARE_UNSUCCESSFUL, DAY)).isPresent();
    }

    private void bindsThroughItsLastDay(LotAction action) {
        assertThat(unmet(action, VALID_UNTIL)).isEmpty();
        var late = unmet(action, VALID_UNTIL.plusDays(1)).orElseThrow();
        assertThat(late.kind()).isEqualTo(Unmet.Kind.TOO_LATE);
        assertThat(late.reason().english()).startsWith("the offers were valid until 2025-09-28");
    }

    /** From the opening to this status by the shortest way. */
    private void inStatus(LotStatus status) {
        lot = new Lot(new LotKey(new UUID(0, 1), "LOT-0001"));
        switch (status) {
            case PUBLISHED -> {}
            case UNSUCCESSFUL -> {
                offers = List.of();
                inStatus(OPENED);
                end(DiscontinuanceGround.NO_OFFER_RECEIVED);
            }
            case DISCONTINUED -> {
                inStatus(OPENED);
                end(DiscontinuanceGround.CHANGED_NEED);
            }
            case ANNULLED -> {
                inStatus(OPENED);
                lot.annul(new JudgesAct("2503456", DAY), on(DAY));
            }
            default -> goOnTo(status);
        }
        assertThat(lot.status()).isEqualTo(status);
    }

    private void goOnTo(LotStatus status) {
        lot.open(on(DAY));
        if (status.compareTo(IN_EVALUATION) >= 0) {
            lot.chooseOptions(List.of(), on(DAY));
            lot.openEvaluation(new UUID(9, 9), new Marking(FROM_THE_START, Set.of("eve"), Set.of()), on(DAY));
        }
        if (status.compareTo(RANKED) >= 0) {
            lot.rank(InraeCase.ranking(), on(DAY));
        }
        if (status.compareTo(PROVISIONALLY_AWARDED) >= 0) {
            lot.awardProvisionally(awardee(List.of(new DuePiece("KBIS", B, Optional.empty()))), on(DAY));
        }
        if (status.compareTo(AWARDED) >= 0) {
            lot.receivePiece("KBIS", B, DAY, on(DAY));
            lot.award("best", on(DAY));
        }
        if (status.compareTo(STANDSTILL) >= 0) {
            lot.sendRejectionLetters(new SentLetters(DAY, LetterChannel.ELECTRONIC, 11), on(DAY));
        }
        if (status.compareTo(CONCLUDED) >= 0) {
            lot.signByContractor(DAY, true, on(DAY));
            lot.conclude(on(DAY.plusDays(11)));
        }
        if (status == NOTIFIED) {
            lot.notifyContractor(DAY.plusDays(11), 8, on(DAY.plusDays(11)));
        }
    }

    private void end(DiscontinuanceGround ground) {
        lot.discontinue(new Discontinuance(ground, "voir le rapport", DAY), on(DAY));
    }

    private static Awardee awardee(List<DuePiece> pieces) {
        return new Awardee(id("B"), 1, Optional.empty(), DAY.minusDays(3), DAY, pieces, Optional.empty());
    }

    private String words(LotAction action) {
        return unmet(action, DAY).orElseThrow().reason().english();
    }

    private Optional<Unmet> unmet(LotAction action, LocalDate day) {
        return action.guard().check(on(day), Paris.startOf(day));
    }

    private LotCase on(LocalDate day) {
        return LotScene.at(lot, tender, Paris.startOf(day), offers, resultHash);
    }
}
