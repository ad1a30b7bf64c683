package fr.adjuge.tender.problem;

import static fr.adjuge.tender.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be recorded once only, and the constraint of the database that bars a second record of it when two requests
 * come at the same moment.
 */
public enum Conflict {
    REFERENCE_TAKEN(
            "tender_reference",
            "/consultation/reference",
            "another tender of your organisation has this reference",
            "une autre consultation de votre organisation porte cette référence"),
    OPENING_APPROVED(
            "opening_approval_pkey",
            "you have approved this opening already: another officer must approve it too",
            "vous avez déjà approuvé cette ouverture : un autre agent doit aussi l'approuver"),
    OPENED("opening_pkey", "the deposits were opened already", "les plis sont déjà ouverts"),
    LOT_BEGUN("lot_pkey", "this tender was published already", "cette consultation est déjà publiée"),
    AMENDED(
            "amendment_pkey",
            "another amendment was sent at the same moment: look at it and send yours again",
            "une autre modification est partie au même moment : consultez-la et renvoyez la vôtre"),
    RANKING_TAKEN("frozen_ranking_pkey", "the ranking was taken over already", "le classement est déjà repris"),
    NOTIFIED("award_record_of_lot", "this contract was notified already", "ce marché est déjà notifié"),
    FILE_RECEIVED(
            "upload_pkey",
            "this file was received at the same moment by another request",
            "ce fichier a été reçu au même moment par une autre requête");

    /** Not one of the above: nothing that a caller is known to meet. */
    static final Text UNNAMED = new Text(
            "another record already holds what this request would record",
            "un autre enregistrement contient déjà ce que cette requête enregistrerait");

    private final String constraint;
    private final Optional<String> pointer;
    private final Text sentence;

    Conflict(String constraint, String english, String french) {
        this(constraint, Optional.empty(), new Text(english, french));
    }

    Conflict(String constraint, String pointer, String english, String french) {
        this(constraint, Optional.of(pointer), new Text(english, french));
    }

    Conflict(String constraint, Optional<String> pointer, Text sentence) {
        this.constraint = constraint;
        this.pointer = pointer;
        this.sentence = sentence;
    }

    static Optional<Conflict> of(String constraint) {
        return Stream.of(values())
                .filter(conflict -> conflict.constraint.equals(constraint))
                .findAny();
    }

    public Text sentence() {
        return sentence;
    }

    public RefusedException refusal() {
        return RefusedException.forBreaches(
                CONFLICT,
                sentence,
                pointer.map(place -> List.of(Breach.of(place, sentence))).orElse(List.of()));
    }
}
