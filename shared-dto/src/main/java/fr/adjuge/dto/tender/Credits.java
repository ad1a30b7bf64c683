package fr.adjuge.dto.tender;

import fr.adjuge.dto.http.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The budget set before the launch (crédits budgétaires): an offer above it is unacceptable, art. L2152-3 CCP.
 *
 * @param amountExcludingVat the amount, without VAT
 */
public record Credits(@NotNull @Valid Money amountExcludingVat) {}
