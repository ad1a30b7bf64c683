package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A company that tenders. Its size is asked for when it deposits, because the statistics of the award notice count it
 * (eForms BT-165, BT-760); its country is that of its address.
 */
public record Company(
        @NotNull @Valid Organisation organisation, @NotNull CompanySize size) {

    /** Size classes of recommendation 2003/361/EC; all but the last are « SME » in the statistics. */
    public enum CompanySize {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE
    }
}
