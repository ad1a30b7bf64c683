package fr.adjuge.tender.lot;

import static fr.adjuge.tender.InraeCase.consultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.Tenders;
import fr.adjuge.tender.offer.LotOffer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** H has left PSE-2 without a price; the three options are required of all. */
class AddedPricesTest {

    private final LotOffer h = InraeCase.opened("H");
    private final LotOffer a = InraeCase.opened("A");
    private final AnnouncedLot lot = consultation().lots().get(0);
    private final LotRules rules =
            LotRules.of(Tenders.launchedOn(LocalDate.of(2025, 4, 14)), new Lot(new LotKey(new UUID(0, 1), "LOT-0001")));

    @Test
    void anOptionThatWasLeftOutGetsItsPrice() {
        assertThatCode(() -> AddedPrices.requireMissing(List.of(price("PSE-2", "5000", "EUR")), h, lot))
                .doesNotThrowAnyException();
        assertThatCode(() -> AddedPrices.requireMissing(List.of(), h, lot)).doesNotThrowAnyException();
    }

    @Test
    void aPriceThatWasGivenDoesNotChange() {
        var breaches = missing(price("PSE-1", "14000", "EUR"));

        assertThat(breaches).extracting(Breach::pointer).containsExactly("/optionPrices/0/optionId");
        assertThat(breaches.get(0).rule().english())
                .isEqualTo("the offer prices it already for lot LOT-0001, and that does not change");
    }

    @Test
    void onlyOptionsOfTheLotHaveAPrice() {
        assertThat(missing(price("PSE-4", "1", "EUR")))
                .extracting(breach -> breach.pointer() + ": " + breach.rule().english())
                .containsExactly("/optionPrices/0/optionId: lot LOT-0001 has no such option");
    }

    @Test
    void anOptionHasOnePrice() {
        assertThat(missing(price("PSE-2", "5000", "EUR"), price("PSE-2", "5001", "EUR")))
                .extracting(breach -> breach.pointer() + ": " + breach.rule().english())
                .containsExactly("/optionPrices/1/optionId: it is priced twice");
    }

    @Test
    void aPriceIsInEurosAndNotNegativeButMayBeNothing() {
        assertThat(missing(price("PSE-2", "5000", "USD")))
                .extracting(Breach::pointer)
                .containsExactly("/optionPrices/0/priceExcludingVat/currency");
        assertThat(missing(price("PSE-2", "-0.01", "EUR")))
                .extracting(Breach::pointer)
                .containsExactly("/optionPrices/0/priceExcludingVat/amount");
        assertThatCode(() -> AddedPrices.requireMissing(List.of(price("PSE-2", "0.00", "EUR")), h, lot))
                .doesNotThrowAnyException();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(missing(price("PSE-9", "-1.00", "USD"), price("PSE-1", "1", "EUR")))
                .extracting(Breach::pointer)
                .containsExactly(
                        "/optionPrices/0/optionId",
                        "/optionPrices/0/priceExcludingVat/currency",
                        "/optionPrices/0/priceExcludingVat/amount",
                        "/optionPrices/1/optionId");
    }

    @Test
    void withoutAPriceForARequiredOptionAnOfferIsNotRegular() {
        var refusal = refusal(() -> AddedPrices.requireRequired(RegularityOutcome.REGULAR, h, rules));

        assertThat(refusal.breaches()).extracting(Breach::pointer).containsExactly("/outcome");
        assertThat(refusal.breaches().get(0).rule().english()).contains("without a price for the required PSE-2");
        assertThat(refusal.breaches().get(0).legalBasis()).contains(LegalBasis.ccp("L2152-2"));
        assertThatCode(() -> AddedPrices.requireRequired(RegularityOutcome.REGULAR, a, rules))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REGULAR")
    void anyOtherDecisionNeedsNoPrice(RegularityOutcome outcome) {
        assertThatCode(() -> AddedPrices.requireRequired(outcome, h, rules)).doesNotThrowAnyException();
    }

    @Test
    void theRulesOfALotAreWhatWasAnnouncedAndRecordedForIt() {
        assertThat(rules.requiredOptions()).containsExactly("PSE-1", "PSE-2", "PSE-3");
        assertThat(rules.severalOffersForbidden()).isTrue();
        assertThat(rules.chosenOptions()).isEmpty();
        assertThat(rules.credits()).contains(Money.euros("360000"));
    }

    @Test
    void thePriceIsThatOfTheChosenCombination() {
        // A asks for 319 999, and 18 000, 4 000, 9 000 for the options: 350 999 with all of them.
        var all = new LotRules(
                rules.requiredOptions(), true, Optional.of(List.of("PSE-1", "PSE-2", "PSE-3")), rules.credits());

        assertThat(all.creditCheck(a).price()).contains(Money.euros("350999"));
        assertThat(all.creditCheck(a).isExceeded()).isFalse();
        assertThat(all.creditCheck(h).price()).isEmpty();
        assertThat(rules.creditCheck(a).price()).isEmpty();
    }

    private List<Breach> missing(OptionPrice... prices) {
        return refusal(() -> AddedPrices.requireMissing(List.of(prices), h, lot))
                .breaches();
    }

    private static OptionPrice price(String option, String amount, String currency) {
        return new OptionPrice(option, new Money(new BigDecimal(amount), Currency.getInstance(currency)));
    }

    private static RefusedException refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act);
    }
}
