package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.tender.lot.Awardee.DuePiece;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Asked on Tuesday 10 June 2025 for two pieces, due on Friday 13 June. */
class AwardeeTest {

    static final LocalDate ASKED = LocalDate.of(2025, 6, 10);
    static final LocalDate DUE = LocalDate.of(2025, 6, 13);
    static final LocalDate LATER = LocalDate.of(2025, 6, 20);
    static final String B = "00001002500013";

    private final Awardee awardee = new Awardee(
            new UUID(0, 2),
            1,
            Optional.empty(),
            ASKED,
            DUE,
            List.of(new DuePiece("KBIS", B, Optional.empty()), new DuePiece("URSSAF", B, Optional.empty())),
            Optional.empty());

    @Test
    void everyPieceIsOpenUntilItIsGiven() {
        assertThat(awardee.openPieces())
                .extracting(DuePiece::toString)
                .containsExactly("KBIS (" + B + ")", "URSSAF (" + B + ")");
        assertThat(given("KBIS", ASKED).openPieces())
                .extracting(DuePiece::piece)
                .containsExactly("URSSAF");
    }

    @ParameterizedTest
    @CsvSource({"2025-05-27, true", "2025-06-12, true", "2025-06-13, true", "2025-06-14, false"})
    void aPieceIsInTimeThroughItsLastDayAndOneGivenWithTheDepositToo(LocalDate receivedOn, boolean inTime) {
        assertThat(given("KBIS", receivedOn).openPieces().stream()
                        .noneMatch(due -> due.piece().equals("KBIS")))
                .isEqualTo(inTime);
    }

    @Test
    void aLatePieceIsRecordedAsLate() {
        assertThat(given("KBIS", DUE.plusDays(1)).pieces().get(0).receivedOn()).contains(DUE.plusDays(1));
    }

    @Test
    void aPieceIsKnownHoweverTheNumberOfItsCompanyIsWritten() {
        var received = awardee.receive("KBIS", "000 010 025 00013", DUE, LATER);

        assertThat(received.openPieces()).extracting(DuePiece::piece).containsExactly("URSSAF");
        assertThat(received.pieces().get(0).member()).isEqualTo(B);
    }

    @Test
    void aPieceThatIsNotAskedIsRefusedWithThoseThatAre() {
        var refusal = refusal(() -> awardee.receive("RIB", B, DUE, LATER));

        assertThat(refusal.breaches()).extracting(Breach::pointer).containsExactly("/piece");
        assertThat(refusal.breaches().get(0).rule().english())
                .isEqualTo("no such piece is asked of this company; asked: KBIS (%s), URSSAF (%s)".formatted(B, B));
    }

    @Test
    void aPieceOfAnotherCompanyIsRefused() {
        assertThat(refusal(() -> awardee.receive("KBIS", "00001001700010", DUE, LATER))
                        .breaches())
                .extracting(Breach::pointer)
                .containsExactly("/piece");
    }

    @Test
    void aPieceIsReceivedTodayAtTheLatest() {
        assertThatCode(() -> awardee.receive("KBIS", B, LATER, LATER)).doesNotThrowAnyException();
        assertThat(refusal(() -> awardee.receive("KBIS", B, LATER.plusDays(1), LATER))
                        .breaches())
                .extracting(Breach::pointer)
                .containsExactly("/receivedOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"PIECES_NOT_GIVEN", "IMPEDIMENT"})
    void theBuyerGivesAGroundThatItKnowsOf(EliminationGround ground) {
        assertThatCode(() -> Awardee.requireGivenByItself(ground)).doesNotThrowAnyException();
    }

    @Test
    void thatTheValidityWasNotExtendedIsNoGroundThatIsGivenByItself() {
        assertThat(refusal(() -> Awardee.requireGivenByItself(EliminationGround.VALIDITY_NOT_EXTENDED))
                        .breaches())
                .extracting(Breach::pointer)
                .containsExactly("/ground");
    }

    @Test
    void whoGaveWayKeepsWhatWasAskedOfIt() {
        var eliminated = awardee.giveWay(EliminationGround.PIECES_NOT_GIVEN, "silence", DUE.plusDays(1));

        assertThat(eliminated.isEliminated()).isTrue();
        assertThat(awardee.isEliminated()).isFalse();
        assertThat(eliminated.pieces()).isEqualTo(awardee.pieces());
        assertThat(eliminated.elimination().orElseThrow().reason()).isEqualTo("silence");
    }

    @Test
    void theLastOfACascadeIsTheCurrentOneUntilItGivesWay() {
        var first = Cascade.NOBODY.with(awardee);
        var second = first.updated(awardee.giveWay(EliminationGround.IMPEDIMENT, "fire", DUE));
        var third = second.with(awardee);

        assertThat(Cascade.NOBODY.current()).isEmpty();
        assertThat(first.current()).contains(awardee);
        assertThat(second.current()).isEmpty();
        assertThat(second.eliminated()).hasSize(1);
        assertThat(third.current()).contains(awardee);
        assertThat(third.inOrder()).hasSize(2);
    }

    @Test
    void whatIsRecordedOfTheCurrentOneLeavesThoseBeforeAsTheyWere() {
        var gaveWay = awardee.giveWay(EliminationGround.IMPEDIMENT, "fire", DUE);
        var cascade = new Cascade(List.of(gaveWay, awardee)).updated(given("KBIS", DUE));

        assertThat(cascade.inOrder().get(0)).isEqualTo(gaveWay);
        assertThat(cascade.current().orElseThrow().openPieces()).hasSize(1);
    }

    private Awardee given(String piece, LocalDate receivedOn) {
        return awardee.receive(piece, B, receivedOn, LATER);
    }

    private static RefusedException refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act);
    }
}
