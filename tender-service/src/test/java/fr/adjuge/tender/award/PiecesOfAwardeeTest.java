package fr.adjuge.tender.award;

import static fr.adjuge.dto.tender.RequiredPiece.Role.LEADER;
import static fr.adjuge.dto.tender.RequiredPiece.Role.MEMBER;
import static fr.adjuge.dto.tender.RequiredPiece.Role.SUBCONTRACTOR;
import static fr.adjuge.dto.tender.RequiredPiece.Stage.AWARDEE;
import static fr.adjuge.dto.tender.RequiredPiece.Stage.CANDIDATURE;
import static fr.adjuge.dto.tender.RequiredPiece.Stage.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.Company.CompanySize;
import fr.adjuge.dto.tender.RequiredPiece;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.lot.Awardee.DuePiece;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PiecesOfAwardeeTest {

    private static final String FIRST = "00001001700010";
    private static final String SECOND = "00001002500013";
    private static final String THIRD = "00001003300017";

    @Test
    void onlyPiecesOfTheAwardeeAreAskedOfIt() {
        assertThat(PiecesOfAwardee.asked(
                        List.of(
                                new RequiredPiece("DC1", "DC1", CANDIDATURE, Set.of(LEADER)),
                                new RequiredPiece("AE", "AE", OFFER, Set.of(LEADER)),
                                new RequiredPiece("KBIS", "KBIS", AWARDEE, Set.of(LEADER))),
                        companies(FIRST)))
                .containsExactly(due("KBIS", FIRST));
    }

    @Test
    void aPieceOfEachCompanyIsAskedOfEach() {
        assertThat(PiecesOfAwardee.asked(
                        List.of(new RequiredPiece("KBIS", "KBIS", AWARDEE, Set.of(LEADER, MEMBER))),
                        companies(FIRST, SECOND, THIRD)))
                .containsExactly(due("KBIS", FIRST), due("KBIS", SECOND), due("KBIS", THIRD));
    }

    @Test
    void aPieceOfTheLeaderIsAskedOfTheFirstAndOneOfMembersOfTheOthers() {
        assertThat(PiecesOfAwardee.asked(
                        List.of(
                                new RequiredPiece("RIB", "RIB", AWARDEE, Set.of(LEADER)),
                                new RequiredPiece("HABILITATION", "Habilitation", AWARDEE, Set.of(MEMBER))),
                        companies(FIRST, SECOND)))
                .containsExactly(due("RIB", FIRST), due("HABILITATION", SECOND));
    }

    @Test
    void aPieceOfSubcontractorsComesWithTheirDeclarationAndIsAskedOfNobody() {
        assertThat(PiecesOfAwardee.asked(
                        List.of(new RequiredPiece("DC4", "DC4", AWARDEE, Set.of(SUBCONTRACTOR))),
                        companies(FIRST, SECOND)))
                .isEmpty();
    }

    @Test
    void aCompanyAloneIsTheLeader() {
        assertThat(PiecesOfAwardee.asked(
                        List.of(new RequiredPiece("HABILITATION", "Habilitation", AWARDEE, Set.of(MEMBER))),
                        companies(FIRST)))
                .isEmpty();
    }

    private static DuePiece due(String piece, String member) {
        return new DuePiece(piece, member, Optional.empty());
    }

    private static List<Company> companies(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> InraeCase.company("Société " + number, number, CompanySize.SMALL))
                .toList();
    }
}
