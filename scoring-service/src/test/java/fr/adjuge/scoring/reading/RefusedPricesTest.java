package fr.adjuge.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.AbnormallyLowCheckRequest;
import fr.adjuge.scoring.abnormal.BelgianArticle36;
import fr.adjuge.scoring.abnormal.DoubleMean;
import fr.adjuge.scoring.abnormal.ItalianMethodA;
import fr.adjuge.scoring.abnormal.UnderEstimate;
import fr.adjuge.scoring.abnormal.UnderSecondLowest;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.frozen.CanonicalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices that are looked at for being abnormally low. */
class RefusedPricesTest {

    private static final String REQUEST = """
            {"estimateExcludingVat": {"amount": "100.00", "currency": "EUR"},
             "offers": [
               {"offerId": "A", "priceExcludingVat": {"amount": "90.00", "currency": "EUR"}},
               {"offerId": "B", "priceExcludingVat": {"amount": "0.00", "currency": "EUR"}}],
             "detectors": {"foreignLaws": ["ITALY_METHOD_A", "BELGIUM_ARTICLE_36", "BELGIUM_ARTICLE_36"]}}
            """;

    @Test
    void readsPricesByOfferANoughtAmongThem() {
        assertThat(PricesReader.read(sent(REQUEST)))
                .containsEntry("A", Ratio.of(90))
                .containsEntry("B", Ratio.of(0));
    }

    @Test
    void looksByEveryDetectorOnceAndByTheEstimateWhereThereIsOne() {
        assertThat(PricesReader.detectors(sent(REQUEST)))
                .extracting(Object::getClass)
                .asList()
                .containsExactly(
                        UnderEstimate.class,
                        DoubleMean.class,
                        UnderSecondLowest.class,
                        ItalianMethodA.class,
                        BelgianArticle36.class);
        assertThat(PricesReader.detectors(sent("""
                        {"offers": [{"offerId": "A", "priceExcludingVat": {"amount": "90.00", "currency": "EUR"}}]}
                        """)))
                .extracting(Object::getClass)
                .asList()
                .containsExactly(DoubleMean.class, UnderSecondLowest.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"offerId\": \"B\" | \"offerId\": \"A\" | /offers/1/offerId id “A” is used already",
                "\"100.00\", \"currency\": \"EUR\" | \"100.00\", \"currency\": \"CHF\" | /estimateExcludingVat/currency in EUR, as the offers",
                "\"100.00\" | \"0.00\" | /estimateExcludingVat/amount greater than zero",
                "\"0.00\", \"currency\": \"EUR\" | \"0.00\", \"currency\": \"CHF\" | /offers/1/priceExcludingVat/currency one currency only: EUR",
                "\"0.00\" | \"-0.01\" | /offers/1/priceExcludingVat/amount a regular offer has no negative price",
                "\"estimateExcludingVat\": {\"amount\": \"100.00\", \"currency\": \"EUR\"}, |  | /estimateExcludingVat required by ITALY_METHOD_A"
            })
    void namesTheFieldAndTheRule(String before, String after, String fault) {
        var request = sent(REQUEST.replace(before, after == null ? "" : after));
        var refusal = catchThrowableOfType(RefusedException.class, () -> PricesReader.read(request));

        assertThat(refusal.breaches())
                .extracting(breach -> breach.pointer() + " " + breach.rule().english())
                .containsExactly(fault);
    }

    private static AbnormallyLowCheckRequest sent(String request) {
        return CanonicalForm.read(request, AbnormallyLowCheckRequest.class);
    }
}
