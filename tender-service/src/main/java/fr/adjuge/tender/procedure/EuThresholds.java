package fr.adjuge.tender.procedure;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.Buyer;
import fr.adjuge.dto.tender.Consultation.ContractNature;
import java.time.LocalDate;
import java.util.List;

/**
 * The values, excluding VAT, from which a contract is published in the Official Journal of the European Union.
 *
 * @param from the first day on which a launch falls under these values
 */
public record EuThresholds(
        LocalDate from, Money stateSupplies, Money otherSupplies, Money entitySupplies, Money works) {

    /** In order of time: 2024-2025, then delegated regulation (EU) 2025/2152 for 2026-2027. */
    private static final List<EuThresholds> TABLE = List.of(
            new EuThresholds(
                    LocalDate.of(2024, 1, 1),
                    Money.euros("143000"),
                    Money.euros("221000"),
                    Money.euros("443000"),
                    Money.euros("5538000")),
            new EuThresholds(
                    LocalDate.of(2026, 1, 1),
                    Money.euros("140000"),
                    Money.euros("216000"),
                    Money.euros("432000"),
                    Money.euros("5404000")));

    /** The values for a launch on this day; the earliest known ones for a day before them. */
    public static EuThresholds on(LocalDate launch) {
        return TABLE.stream()
                .filter(thresholds -> !thresholds.from().isAfter(launch))
                .reduce((earlier, later) -> later)
                .orElse(TABLE.get(0));
    }

    public Money forContract(ContractNature nature, Buyer.Category buyer) {
        if (nature == ContractNature.WORKS) {
            return works;
        }
        return switch (buyer) {
            case STATE -> stateSupplies;
            case OTHER_AUTHORITY -> otherSupplies;
            case ENTITY -> entitySupplies;
        };
    }
}
