package fr.adjuge.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two offers, one thing of them wrong at a time: the field and the sentence by which they are refused. */
class RefusedOffersTest {

    private static final String REQUEST = """
            {"method": {"weightUnit": "POINTS", "totalWeight": 100, "totalMaximum": 100,
               "scale": {"maximum": 5, "step": 1}, "vatBasis": "EXCLUDING_VAT", "currency": "EUR",
               "variantsAllowed": false, "options": [{"id": "o1", "name": "Option", "required": false}],
               "criteria": [
                 {"id": "q", "name": "Quality", "weight": 50, "judgedBy": "MARKS", "environmental": false},
                 {"id": "c", "name": "Running costs", "weight": 10, "judgedBy": "COST", "environmental": false,
                  "priceFormula": {"id": "INVERSE"}},
                 {"id": "p", "name": "Price", "weight": 40, "judgedBy": "PRICE", "environmental": false,
                  "priceFormula": {"id": "INVERSE"}}]},
             "offers": [
               {"offer": {"offerId": "A", "tenderer": "Alpha", "priceExcludingVat": {"amount": "10.00", "currency": "EUR"},
                  "optionPrices": [{"optionId": "o1", "priceExcludingVat": {"amount": "1.00", "currency": "EUR"}}],
                  "costs": [{"criterionId": "c", "name": "fuel", "amount": {"amount": "5.00", "currency": "EUR"}}]},
                "marks": [{"criterionId": "q", "mark": 5}]},
               {"offer": {"offerId": "B", "tenderer": "Beta", "priceExcludingVat": {"amount": "11.00", "currency": "EUR"},
                  "optionPrices": [{"optionId": "o1", "priceExcludingVat": {"amount": "1.00", "currency": "EUR"}}],
                  "costs": [{"criterionId": "c", "name": "fuel", "amount": {"amount": "4.00", "currency": "EUR"}}]},
                "marks": [{"criterionId": "q", "mark": 0}]}],
             "optionCombination": ["o1"]}
            """;

    @Test
    void readsTheseOffers() {
        assertThatCode(() -> read(REQUEST)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"offerId\": \"B\" | \"offerId\": \"A\" | /offers/1/offer/offerId | id “A” is used already",
                "\"10.00\", \"currency\": \"EUR\" | \"10.00\", \"currency\": \"CHF\" | /offers/0/offer/priceExcludingVat/currency | in EUR, as the method announces",
                "\"5.00\", \"currency\": \"EUR\" | \"5.00\", \"currency\": \"CHF\" | /offers/0/offer/costs/0/amount/currency | in EUR, as the method announces",
                "\"priceExcludingVat\": {\"amount\": \"10.00\" | \"priceIncludingVat\": {\"amount\": \"10.00\" | /offers/0/offer/priceExcludingVat | prices are compared excluding VAT",
                "\"vatBasis\": \"EXCLUDING_VAT\" | \"vatBasis\": \"INCLUDING_VAT\" | /offers/0/offer/priceIncludingVat | prices are compared including VAT",
                "\"optionId\": \"o1\", | \"optionId\": \"o2\", | /offers/0/offer/optionPrices/0/optionId | “o2” is unknown to the method",
                "{\"criterionId\": \"c\", \"name\" | {\"criterionId\": \"q\", \"name\" | /offers/0/offer/costs/0/criterionId | “q” is unknown to the method",
                "{\"criterionId\": \"c\", \"name\" | {\"criterionId\": \"z\", \"name\" | /offers/0/offer/costs/0/criterionId | “z” is unknown to the method",
                "{\"criterionId\": \"q\", \"mark\": 5} |  | /offers/0/marks | no mark for criterion “q”",
                "\"mark\": 5} | \"mark\": 6} | /offers/0/marks/0/mark | 6 is not on the scale from 0 to 5 by 1",
                "\"mark\": 5} | \"mark\": 4.5} | /offers/0/marks/0/mark | 4.5 is not on the scale from 0 to 5 by 1",
                "{\"criterionId\": \"q\", \"mark\": 5} | {\"criterionId\": \"p\", \"mark\": 5} | /offers/0/marks/0/criterionId | “p” is unknown to the method",
                "{\"criterionId\": \"q\", \"mark\": 5} | {\"criterionId\": \"q\", \"mark\": 5}, {\"criterionId\": \"q\", \"mark\": 5} | /offers/0/marks/1/criterionId | “q” is given twice",
                "\"mark\": 5} | \"mark\": 5, \"optionCombination\": [\"o1\"]} | /offers/0/marks/0/optionCombination | by the method, options do not change the marks",
                "[\"o1\"] | [\"o1\", \"o1\"] | /optionCombination/1 | id “o1” is used already",
                "[\"o1\"] | [\"o9\"] | /optionCombination/0 | “o9” is unknown to the method",
                "\"tenderer\": \"Beta\" | \"tenderer\": \"Beta\", \"variantOf\": \"A\" | /offers/1/offer/variantOf | the method allows no variants"
            })
    void namesTheFieldAndTheRule(String before, String after, String pointer, String rule) {
        var at = REQUEST.indexOf(before);
        var request = REQUEST.substring(0, at) + (after == null ? "" : after) + REQUEST.substring(at + before.length());

        assertThat(refusals(request)).contains(pointer + " " + rule);
    }

    @Test
    void anOptionHasOnePrice() {
        var option = "{\"optionId\": \"o1\", \"priceExcludingVat\": {\"amount\": \"1.00\", \"currency\": \"EUR\"}}";

        assertThat(refusals(REQUEST.replaceFirst("\\Q" + option + "\\E", option + "," + option)))
                .containsExactly("/offers/0/offer/optionPrices/1/optionId “o1” is given twice");
    }

    @Test
    void aVariantIsThatOfAnotherOfferThatIsThere() {
        var allowed = REQUEST.replace("\"variantsAllowed\": false", "\"variantsAllowed\": true");
        var variant = "\"tenderer\": \"Beta\", \"variantOf\": \"%s\"";

        assertThatCode(() -> read(allowed.replace("\"tenderer\": \"Beta\"", variant.formatted("A"))))
                .doesNotThrowAnyException();
        assertThat(refusals(allowed.replace("\"tenderer\": \"Beta\"", variant.formatted("B"))))
                .containsExactly("/offers/1/offer/variantOf no base offer “B”");
        assertThat(refusals(allowed.replace("\"tenderer\": \"Beta\"", variant.formatted("Z"))))
                .containsExactly("/offers/1/offer/variantOf no base offer “Z”");
    }

    /** Without any price it is irregular, and needs no marks. */
    @Test
    void anOfferWithoutAPriceIsNoFault() {
        var without = REQUEST.replace("\"priceExcludingVat\": {\"amount\": \"10.00\", \"currency\": \"EUR\"},", "")
                .replace("{\"criterionId\": \"q\", \"mark\": 5}", "");

        assertThatCode(() -> read(without)).doesNotThrowAnyException();
    }

    @Test
    void severalMarksAreTakenWhereTheirMeanCounts() {
        var mean = REQUEST.replace(
                        "\"variantsAllowed\": false",
                        "\"variantsAllowed\": false, \"reading\": {\"evaluatorMarks\": \"MEAN\"}")
                .replace(
                        "{\"criterionId\": \"q\", \"mark\": 5}",
                        "{\"criterionId\": \"q\", \"mark\": 5}, {\"criterionId\": \"q\", \"mark\": 4}");

        assertThatCode(() -> read(mean)).doesNotThrowAnyException();
    }

    private static void read(String request) {
        var sent = CanonicalForm.read(request, ScoringRequest.class);
        OffersReader.readMarked(
                sent.method(), MethodReader.read(sent.method(), "/method"), sent.offers(), sent.optionCombination());
    }

    private static List<String> refusals(String request) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> read(request));
        assertThat(refusal).as("nothing is refused").isNotNull();
        assertThat(refusal.type()).isEqualTo(ProblemType.INCONSISTENT_OFFERS);
        return refusal.breaches().stream()
                .map(breach -> breach.pointer() + " " + breach.rule().english())
                .toList();
    }
}
