package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The contractor has signed, before the buyer. */
public record NewContractorSignature(@NotNull LocalDate signedOn, boolean paper) {}
