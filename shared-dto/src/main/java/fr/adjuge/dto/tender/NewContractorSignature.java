package fr.adjuge.dto.tender;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The contractor has signed, before the buyer.
 *
 * @param signedOn the day on which the contractor signed
 * @param paper whether it signed on paper (default: no)
 */
public record NewContractorSignature(@NotNull LocalDate signedOn, Boolean paper) {

    public NewContractorSignature {
        paper = requireNonNullElse(paper, false);
    }
}
