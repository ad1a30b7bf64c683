package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.Organisation;

/**
 * To whom a letter goes.
 *
 * @param organisation its registration number
 * @param address its name, and where it is where this is known
 */
record Addressee(String name, String organisation, String address) {

    static Addressee of(Organisation organisation) {
        return new Addressee(organisation.name(), organisation.registrationNumber(), LetterHead.address(organisation));
    }

    /** A depositor of which only the number is known: its name and address are in a deposit that stays sealed. */
    static Addressee known(String registrationNumber) {
        var name = "Entreprise n° " + registrationNumber;
        return new Addressee(name, registrationNumber, name);
    }
}
