package fr.adjuge.tender.lot;

import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.calendar.Standstill;
import java.time.LocalDate;

/**
 * The sending of the rejection letters, from which the standstill runs: art. R2182-1 CCP.
 *
 * @param standstillDays none if there was nobody to reject: the sole participant, art. R2182-2 CCP
 */
public record SentLetters(LocalDate sentOn, LetterChannel channel, int standstillDays) {

    /** The standstill lasts as long as the law asks for this channel, or longer if it was announced so. */
    public static SentLetters toTheRejected(LocalDate sentOn, LetterChannel channel, int announcedDays) {
        return new SentLetters(sentOn, channel, Math.max(legalDays(channel), announcedDays));
    }

    public static SentLetters toNobody(LocalDate today, LetterChannel channel) {
        return new SentLetters(today, channel, 0);
    }

    public Standstill standstill() {
        return new Standstill(sentOn, standstillDays);
    }

    private static int legalDays(LetterChannel channel) {
        return switch (channel) {
            case ELECTRONIC -> Standstill.ELECTRONIC_DAYS;
            case OTHER -> Standstill.OTHER_DAYS;
        };
    }
}
