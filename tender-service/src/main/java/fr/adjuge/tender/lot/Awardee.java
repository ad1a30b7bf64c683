package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tenderer to whom the contract is to be awarded (attributaire pressenti), and the pieces asked of it. The
 * evidence is asked of nobody else.
 *
 * @param tieBreakReason why this one of several offers at the same rank
 * @param dueOn the last day for the pieces, in working days from the request
 * @param pieces one for each piece and each company that must give it
 * @param elimination why it fell out, if it did
 */
public record Awardee(
        UUID offerId,
        int rank,
        Optional<String> tieBreakReason,
        LocalDate askedOn,
        LocalDate dueOn,
        List<DuePiece> pieces,
        Optional<Elimination> elimination) {

    public Awardee {
        pieces = List.copyOf(pieces);
    }

    /** A piece asked of one company of the offer, known by its registration number. */
    public record DuePiece(String piece, String member, Optional<LocalDate> receivedOn) {

        DuePiece given(LocalDate on) {
            return new DuePiece(piece, member, Optional.of(on));
        }

        boolean is(String askedPiece, String ofMember) {
            return piece.equals(askedPiece) && RegistrationNumber.of(member).equals(RegistrationNumber.of(ofMember));
        }

        @Override
        public String toString() {
            return piece + " (" + member + ")";
        }
    }

    /** Why an intended winner is replaced by the next one. */
    public record Elimination(EliminationGround ground, String reason, LocalDate on) {}

    /** Records a piece; one given with the deposit counts from then. A late one is recorded as late. */
    Awardee receive(String piece, String member, LocalDate receivedOn, LocalDate today) {
        if (pieces.stream().noneMatch(due -> due.is(piece, member))) {
            throw notMet(Breach.of(
                    "/piece",
                    new Text(
                                    "no such piece is asked of this company; asked: %s",
                                    "cette pièce n'est pas demandée à cette entreprise ; demandées : %s")
                            .with(pieces)));
        }
        if (receivedOn.isAfter(today)) {
            throw notMet(Breach.of(
                    "/receivedOn",
                    new Text("not received after today, %s", "pas de réception après ce jour, %s").with(today)));
        }
        var updated = pieces.stream()
                .map(due -> due.is(piece, member) ? due.given(receivedOn) : due)
                .toList();
        return new Awardee(offerId, rank, tieBreakReason, askedOn, dueOn, updated, elimination);
    }

    /** What is missing of it, or was given too late. */
    List<DuePiece> openPieces() {
        return pieces.stream().filter(due -> !isInTime(due)).toList();
    }

    static void requireGivenByItself(EliminationGround ground) {
        if (ground == EliminationGround.VALIDITY_NOT_EXTENDED) {
            throw notMet(Breach.of(
                    "/ground",
                    new Text(
                            "this ground follows from an extension of the validity, and is not given by itself",
                            "ce motif résulte d'une prolongation de la validité et ne se donne pas seul")));
        }
    }

    Awardee giveWay(EliminationGround ground, String reason, LocalDate today) {
        return new Awardee(
                offerId,
                rank,
                tieBreakReason,
                askedOn,
                dueOn,
                pieces,
                Optional.of(new Elimination(ground, reason, today)));
    }

    @JsonIgnore
    boolean isEliminated() {
        return elimination.isPresent();
    }

    private boolean isInTime(DuePiece due) {
        return due.receivedOn().filter(on -> !on.isAfter(dueOn)).isPresent();
    }

    private static RefusedException notMet(Breach breach) {
        return RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
    }
}
