package fr.adjuge.tender.procedure;

import fr.adjuge.dto.http.LegalBasis;
import java.time.LocalDate;
import java.time.Period;

/** A length of time that the law sets, and the provision that sets it. */
public record LegalPeriod(Period length, LegalBasis basis) {

    static LegalPeriod days(int days, LegalBasis basis) {
        return new LegalPeriod(Period.ofDays(days), basis);
    }

    static LegalPeriod months(int months, LegalBasis basis) {
        return new LegalPeriod(Period.ofMonths(months), basis);
    }

    static LegalPeriod years(int years, LegalBasis basis) {
        return new LegalPeriod(Period.ofYears(years), basis);
    }

    /** Of a period that is counted in days. */
    public int days() {
        return length.getDays();
    }

    /** How many of its unit, be it days, months or years. */
    public int count() {
        return length.getYears() + length.getMonths() + length.getDays();
    }

    /** Its last day, the day of the event not counted; quantième to quantième where it is counted in months or years. */
    public LocalDate after(LocalDate event) {
        return event.plus(length);
    }
}
