package fr.adjuge.tender.deposit;

import java.security.SecureRandom;

/** What people quote of a deposit: drawn at random, because a count would tell how many have deposited. */
final class DepositNumber {

    /** Without the letters and digits that are mistaken for each other. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DepositNumber() {}

    static String draw() {
        var number = new StringBuilder("PLI-");
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> number.append(SIGNS.charAt(sign)));
        return number.toString();
    }
}
