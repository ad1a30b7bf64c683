package fr.adjuge.tender.lot;

import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.calendar.Standstill;
import fr.adjuge.tender.procedure.StandstillRule;
import java.time.LocalDate;

/**
 * The sending of the rejection letters, from which the standstill runs: art. R2182-1 CCP.
 *
 * @param standstillDays none if there was nobody to reject: the sole participant, art. R2182-2 CCP
 */
public record SentLetters(LocalDate sentOn, LetterChannel channel, int standstillDays) {

    public static SentLetters toTheRejected(
            LocalDate sentOn, LetterChannel channel, StandstillRule rule, int announcedDays) {
        return new SentLetters(sentOn, channel, rule.days(channel, announcedDays));
    }

    public static SentLetters toNobody(LocalDate today, LetterChannel channel) {
        return new SentLetters(today, channel, 0);
    }

    public boolean rejectedSomebody() {
        return standstillDays > 0;
    }

    public Standstill standstill() {
        return new Standstill(sentOn, standstillDays);
    }
}
