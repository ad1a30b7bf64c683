package fr.adjuge.tender.calendar;

import java.time.LocalDate;

/**
 * The time between the rejection letters and the signature (délai de suspension): art. R2182-1 CCP.
 *
 * <p>Counted from date to date; the day of sending is the first, and nothing is carried over a weekend (CE, 2 August
 * 2011, no. 347526). Letters of several days count from the last one.
 */
public record Standstill(LocalDate lettersSentOn, int days) {

    public LocalDate lastDay() {
        return lettersSentOn.plusDays(days - 1L);
    }

    public LocalDate earliestSignatureOn() {
        return lettersSentOn.plusDays(days);
    }

    public boolean isOver(LocalDate today) {
        return !today.isBefore(earliestSignatureOn());
    }
}
