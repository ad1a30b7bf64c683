package fr.adjuge.scoring.table;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.sheet.FilledSheet;
import fr.adjuge.scoring.sheet.WrittenNumber;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** An amount in a table: {@code 1 234,56 €}, {@code 1234.56 EUR}, or nothing. */
final class AmountCell {

    private AmountCell() {}

    /** What is no amount becomes a fault of the sheet, and is read as none. */
    static Optional<BigDecimal> read(FilledSheet sheet, int row, int column, Currency currency) {
        var text = sheet.cell(row, column);
        if (text.isBlank()) {
            return Optional.empty();
        }
        var amount = WrittenNumber.read(text, currency.getCurrencyCode())
                .or(() -> WrittenNumber.read(text, currency.getSymbol(Locale.FRANCE)));
        fault(text, amount, currency).ifPresent(rule -> sheet.fault(row, column, rule));
        return amount.filter(number -> fault(text, amount, currency).isEmpty());
    }

    private static Optional<Text> fault(String text, Optional<BigDecimal> amount, Currency currency) {
        if (amount.isEmpty()) {
            return Optional.of(
                    new Text("“%s” is not an amount in %s", "« %s » n'est pas un montant en %s").with(text, currency));
        }
        if (amount.get().signum() < 0) {
            return Optional.of(new Text("“%s” is negative", "« %s » est négatif").with(text));
        }
        var decimals = currency.getDefaultFractionDigits();
        return amount.get().stripTrailingZeros().scale() > decimals
                ? Optional.of(new Text("“%s” has more than %d decimals", "« %s » a plus de %d décimales")
                        .with(text, decimals))
                : Optional.empty();
    }
}
