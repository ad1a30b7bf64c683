package fr.adjuge.tender.opening;

import static fr.adjuge.dto.tender.OpeningRegister.Integrity.BROKEN;
import static fr.adjuge.dto.tender.OpeningRegister.Integrity.UNREADABLE;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.tender.OpeningRegister.Integrity;

/** What may be wrong with one deposit when it is opened. None of it keeps the others from being opened. */
enum DepositFinding {
    SEAL(
            UNREADABLE,
            new Text(
                    "its seal is damaged: it cannot be opened",
                    "son scellé est endommagé : le pli ne peut pas être ouvert")),
    FORM(
            UNREADABLE,
            new Text(
                    "its seal is whole, but what it holds cannot be read as an offer",
                    "son scellé est intact, mais son contenu ne peut pas être lu comme une offre")),
    TEXT(
            UNREADABLE,
            new Text(
                    "its seal is whole, but its form holds a character that cannot be recorded",
                    "son scellé est intact, mais son formulaire contient un caractère qui ne peut pas être"
                            + " enregistré")),
    HASH(
            BROKEN,
            new Text(
                    "what it holds is not what its receipt states: it is not taken for an offer",
                    "son contenu n'est pas celui que dit le récépissé : il n'est pas pris pour une offre")),
    FILE(
            BROKEN,
            new Text(
                    "a file is not the one that was received: see the files of the offer",
                    "un fichier n'est pas celui qui a été reçu : voir les fichiers de l'offre"));

    private final Integrity integrity;
    private final Text words;

    DepositFinding(Integrity integrity, Text words) {
        this.integrity = integrity;
        this.words = words;
    }

    Integrity integrity() {
        return integrity;
    }

    LocalizedText words() {
        return new LocalizedText(words.french(), words.english());
    }
}
