package fr.adjuge.tender.procedure;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.tender.LetterChannel;

/**
 * How long nothing is signed after the rejection letters (délai de suspension).
 *
 * @param electronicDays all letters sent by electronic means
 * @param otherDays at least one letter sent in another way
 * @param provision how the letters name the provision
 */
public record StandstillRule(int electronicDays, int otherDays, LegalBasis basis, String provision) {

    /** As long as the law asks for this channel, or longer if it was announced so. */
    public int days(LetterChannel channel, int announced) {
        return Math.max(legalDays(channel), announced);
    }

    private int legalDays(LetterChannel channel) {
        return switch (channel) {
            case ELECTRONIC -> electronicDays;
            case OTHER -> otherDays;
        };
    }
}
