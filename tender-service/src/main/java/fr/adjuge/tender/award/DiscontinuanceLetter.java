package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.tender.lot.Discontinuance;

/** What a participant is told when a lot ends without a contract: that it does, and why. */
record DiscontinuanceLetter(
        Consultation consultation, AnnouncedLot lot, Addressee recipient, Discontinuance discontinuance) {

    String subject() {
        return (discontinuance.isUnsuccessful() ? "Consultation infructueuse – " : "Déclaration sans suite – ")
                + LetterHead.object(consultation, lot);
    }

    String text() {
        return """
                %s

                Madame, Monsieur,

                Nous vous informons que cette consultation %s, pour les motifs suivants : %s

                %s
                """.formatted(
                        LetterHead.of(consultation, recipient, discontinuance.decidedOn(), subject()),
                        discontinuance.isUnsuccessful() ? "est déclarée infructueuse" : "est déclarée sans suite",
                        FrenchText.sentence(discontinuance.reason()),
                        LetterHead.ending(consultation));
    }
}
