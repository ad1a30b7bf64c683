package fr.adjuge.notice.content;

import fr.adjuge.dto.http.Money;
import fr.adjuge.eforms.writing.FieldValue;
import java.util.Collection;
import java.util.Optional;

/** Amounts as fields of a notice. */
final class Amounts {

    private Amounts() {}

    static FieldValue amount(Money money) {
        return FieldValue.euros(money.amount());
    }

    /** The total; nothing if there is no amount to add. */
    static Optional<Money> sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money::plus);
    }
}
