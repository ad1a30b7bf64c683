package fr.adjuge.tender.lot;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.tender.problem.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
                            .with(listed(pieces))));
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

    /** Every piece was given in time. */
    void requireComplete() {
        var open = pieces.stream().filter(due -> !isInTime(due)).toList();
        if (!open.isEmpty()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text("pieces missing or later than %s: %s", "pièces manquantes ou reçues après le %s : %s")
                            .with(dueOn, listed(open)));
        }
    }

    /**
     * Gives way to the next one.
     *
     * @param impedimentKnown whether art. R2181-7 CCP is among the rules of this tender (launched from 2026 on)
     */
    Awardee eliminate(EliminationGround ground, String reason, boolean impedimentKnown, LocalDate today) {
        switch (ground) {
            case PIECES_NOT_GIVEN -> requirePiecesNotGiven(today);
            case IMPEDIMENT -> requireKnown(impedimentKnown);
            case VALIDITY_NOT_EXTENDED ->
                throw notMet(Breach.of(
                        "/ground",
                        new Text(
                                "this ground follows from an extension of the validity, and is not given by itself",
                                "ce motif résulte d'une prolongation de la validité et ne se donne pas seul")));
        }
        return giveWay(ground, reason, today);
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

    private void requirePiecesNotGiven(LocalDate today) {
        if (pieces.stream().allMatch(this::isInTime)) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text("all its pieces were given in time", "toutes ses pièces ont été remises à temps"),
                    ccp("R2144-7"));
        }
        if (!today.isAfter(dueOn)) {
            throw new RefusedException(
                    TOO_EARLY,
                    new Text("its pieces may still come, through %s", "ses pièces peuvent encore arriver, jusqu'au %s")
                            .with(dueOn),
                    ccp("R2144-7"));
        }
    }

    private static void requireKnown(boolean impedimentKnown) {
        if (!impedimentKnown) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text(
                            "this ground exists for consultations launched from 1 January 2026 on",
                            "ce motif existe pour les consultations lancées à compter du 1er janvier 2026"),
                    ccp("R2181-7"));
        }
    }

    private static String listed(List<DuePiece> pieces) {
        return pieces.stream().map(DuePiece::toString).collect(Collectors.joining(", "));
    }

    private static RefusedException notMet(Breach breach) {
        return RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
    }
}
