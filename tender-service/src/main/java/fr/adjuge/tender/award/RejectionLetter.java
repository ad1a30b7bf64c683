package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.lot.SentLetters;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the letter to a candidate or tenderer that was not chosen says (lettre de rejet): the motives of the rejection,
 * who was chosen and why, from which day on the contract may be signed, and what may be done against it. Art. R2181-1
 * and R2181-3 CCP.
 *
 * @param own where the recipient's offer stands, if it was compared
 * @param totalMaximum what a perfect offer would get
 */
record RejectionLetter(
        Consultation consultation,
        AnnouncedLot lot,
        ProcedureRules rules,
        Addressee recipient,
        Motive motive,
        Optional<Ranking.Standing> own,
        Choice choice,
        String totalMaximum,
        SentLetters sent) {

    /**
     * Which offer was chosen, and why.
     *
     * @param tieBreakReason why this one of several at the same rank
     */
    record Choice(String tenderer, Ranking.Standing standing, String reason, Optional<String> tieBreakReason) {

        String motives() {
            return "Motifs de ce choix : "
                    + FrenchText.sentence(reason)
                    + tieBreakReason
                            .map(choice ->
                                    " Plusieurs offres étant classées ex æquo à ce rang, le choix entre elles est"
                                            + " ainsi motivé : " + FrenchText.sentence(choice))
                            .orElse("");
        }
    }

    String subject() {
        return "Rejet de votre %s – ".formatted(motive.rejected()) + LetterHead.object(consultation, lot);
    }

    String text() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(LetterHead.of(consultation, recipient, sent.sentOn(), subject()));
        paragraphs.add("Madame, Monsieur,");
        paragraphs.add(
                "Nous avons le regret de vous informer que votre %s n'est pas retenue.".formatted(motive.rejected()));
        paragraphs.add(FrenchText.sentence(motive.text()));
        if (motive.isCompared()) {
            own.map(standing -> marks("Vos notes", standing)).ifPresent(paragraphs::add);
        }
        paragraphs.add("Le marché est attribué à %s. %s".formatted(choice.tenderer(), choice.motives()));
        if (motive.isCompared()) {
            paragraphs.add(marks("Notes de l'attributaire", choice.standing()));
        }
        paragraphs.add(standstill());
        paragraphs.addAll(remedies());
        paragraphs.add(LetterHead.ending(consultation));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String marks(String title, Ranking.Standing standing) {
        var lines = standing.marks().stream()
                .map(mark -> "- " + mark.criterion() + " : "
                        + mark.mark()
                                .map(value -> FrenchText.decimal(value) + " sur " + FrenchText.decimal(mark.maximum()))
                                .orElse("non notée")
                        + mark.weighted()
                                .map(weighted -> " (soit " + FrenchText.decimal(weighted) + " dans le total)")
                                .orElse(""))
                .collect(Collectors.joining("\n"));
        return title
                + standing.total()
                        .map(total -> " (total " + FrenchText.decimal(total) + " sur "
                                + FrenchText.decimal(totalMaximum) + ")")
                        .orElse("")
                + " :\n" + lines;
    }

    private String standstill() {
        return "Cette lettre vous est adressée %s le %s. En application de %s"
                        .formatted(
                                sent.channel() == LetterChannel.ELECTRONIC
                                        ? "par voie électronique"
                                        : "par voie postale",
                                FrenchText.day(sent.sentOn()),
                                rules.standstill().provision())
                + ", un délai de %d jours court à compter de cet envoi : le marché pourra être signé à compter du %s."
                        .formatted(
                                sent.standstillDays(),
                                FrenchText.day(sent.standstill().earliestSignatureOn()));
    }

    private List<String> remedies() {
        var court = consultation.remedies().court();
        return List.of(
                "Voies et délais de recours devant : "
                        + LetterHead.address(court)
                        + court.contact().email().map(email -> "\n" + email).orElse(""),
                rules.remedies(),
                "Les documents de la consultation indiquent : "
                        + consultation.remedies().terms());
    }
}
