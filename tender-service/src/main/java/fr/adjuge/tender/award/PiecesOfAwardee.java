package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.RequiredPiece;
import fr.adjuge.tender.lot.Awardee.DuePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pieces that the intended winner must give: each announced piece of the awardee, from each company of the offer
 * that the announcement asks it of. Those of subcontractors come with their declaration (DC4).
 */
final class PiecesOfAwardee {

    private PiecesOfAwardee() {}

    /** Nothing is received yet; a piece that was in the deposit is recorded from its day. */
    static List<DuePiece> asked(List<RequiredPiece> announced, List<Company> members) {
        var asked = new ArrayList<DuePiece>();
        for (var piece : announced) {
            if (piece.stage() == RequiredPiece.Stage.AWARDEE) {
                for (var i = 0; i < members.size(); i++) {
                    var role = i == 0 ? RequiredPiece.Role.LEADER : RequiredPiece.Role.MEMBER;
                    if (piece.from().contains(role)) {
                        asked.add(new DuePiece(
                                piece.id(), members.get(i).organisation().registrationNumber(), Optional.empty()));
                    }
                }
            }
        }
        return List.copyOf(asked);
    }
}
