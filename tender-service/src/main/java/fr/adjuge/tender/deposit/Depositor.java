package fr.adjuge.tender.deposit;

import fr.adjuge.dto.http.Language;

/**
 * Who deposits.
 *
 * @param organisation its registration number, as it is compared
 * @param person as the identity provider names it
 * @param language in which it is told what its receipt has to say
 */
record Depositor(String organisation, String person, Language language) {}
