package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Organisation;
import java.time.LocalDate;

/** The head of a letter of the buyer (sender, recipient, day, subject) and its end. */
final class LetterHead {

    private LetterHead() {}

    static String of(Consultation consultation, Addressee recipient, LocalDate day, String subject) {
        return """
                %s

                À : %s

                Le %s

                Objet : %s""".formatted(
                address(consultation.buyer().organisation()), recipient.address(), FrenchText.day(day), subject);
    }

    static String ending(Consultation consultation) {
        return """
                Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.

                %s""".formatted(FrenchText.capitalised(consultation.buyer().representative()));
    }

    /** What the consultation is about, and which lot of it where there are several. */
    static String object(Consultation consultation, AnnouncedLot lot) {
        var object = consultation.subject().title() + " (référence " + consultation.reference() + ")";
        return consultation.lots().size() == 1 ? object : object + ", " + lot.id() + " : " + lot.title();
    }

    static String address(Organisation organisation) {
        var address = organisation.address();
        return organisation.name()
                + address.street().map(street -> "\n" + street).orElse("")
                + "\n" + address.postalCode().map(code -> code + " ").orElse("") + address.city();
    }
}
