package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The contractor has signed, before the buyer.
 *
 * @param signedOn the day on which the contractor signed
 * @param paper whether it signed on paper
 */
public record NewContractorSignature(@NotNull LocalDate signedOn, boolean paper) {}
