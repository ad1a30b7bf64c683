package fr.adjuge.tender.lot;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.calendar.Standstill;
import fr.adjuge.tender.problem.RefusedException;
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

    void requireStandstillOver(LocalDate today) {
        if (!standstill().isOver(today)) {
            throw new RefusedException(
                    TOO_EARLY,
                    new Text(
                                    "the standstill of %d days is not over: signature from %s on",
                                    "le délai de suspension de %d jours n'est pas écoulé : signature à compter du %s")
                            .with(standstillDays, standstill().earliestSignatureOn()),
                    ccp("R2182-1"));
        }
    }

    private static int legalDays(LetterChannel channel) {
        return switch (channel) {
            case ELECTRONIC -> Standstill.ELECTRONIC_DAYS;
            case OTHER -> Standstill.OTHER_DAYS;
        };
    }
}
