package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A company that tenders. Its size is asked for when it deposits, because the statistics of the award notice count it
 * (eForms BT-165, BT-760); its country is that of its address.
 *
 * @param organisation name, registration number, address and contact
 * @param size its size class, by staff and turnover or balance sheet (eForms BT-165)
 */
public record Company(
        @NotNull @Valid Organisation organisation, @NotNull CompanySize size) {

    /** Size classes of recommendation 2003/361/EC; all but the last are « SME » in the statistics. */
    public enum CompanySize {
        /** Fewer than 10 persons, at most 2 million euros a year. */
        MICRO,
        /** Fewer than 50 persons, at most 10 million euros a year. */
        SMALL,
        /** Fewer than 250 persons, at most 50 million euros of turnover or 43 million of balance sheet. */
        MEDIUM,
        /** Anything above. */
        LARGE
    }
}
