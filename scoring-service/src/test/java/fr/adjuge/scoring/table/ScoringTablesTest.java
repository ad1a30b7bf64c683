package fr.adjuge.scoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.OfferToScore.Cost;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The offers of the INRAE example as tables; one cell changed at a time. */
class ScoringTablesTest {

    static final ScoringRequest INRAE = request(InraeRequests.scoring());

    @Test
    void haveARowForEachOfferAndAColumnForEachAmount() {
        var prices = ScoringTables.of(INRAE).prices();

        assertThat(prices.name()).isEqualTo("Prix");
        assertThat(prices.rows()).hasSize(7);
        assertThat(prices.rows().get(0))
                .containsExactly(
                        "Offre",
                        "Soumissionnaire",
                        "Prix HT (EUR)",
                        "PSE-1 : prix HT (EUR)",
                        "PSE-2 : prix HT (EUR)",
                        "PSE-3 : prix HT (EUR)");
        assertThat(prices.rows().get(2)).containsExactly("B", "Société fictive B", "259999", "24000", "6000", "12000");
    }

    @Test
    void haveAColumnForEachMarkedCriterion() {
        var marks = ScoringTables.of(INRAE).marks();

        assertThat(marks.name()).isEqualTo("Notes");
        assertThat(marks.rows().get(0))
                .startsWith("Offre", "Soumissionnaire", "mesures : note")
                .hasSize(9);
        assertThat(marks.rows().get(5)).containsExactly("F", "Société fictive F", "3", "3", "2", "3", "3", "3", "3");
    }

    @Test
    void comeBackAsTheRequestTheyWereMadeOf() {
        var tables = ScoringTables.of(INRAE);

        assertThat(tables.filledWith(Optional.of(tables.prices()), Optional.of(tables.marks())))
                .isEqualTo(INRAE);
    }

    @Test
    void leaveWhatWasKnownWhereATableDoesNotComeBack() {
        var prices = with(ScoringTables.of(INRAE).prices(), 1, 2, "1");

        var filled = ScoringTables.of(INRAE).filledWith(Optional.of(prices), Optional.empty());

        assertThat(filled.offers().get(0).offer().priceExcludingVat()).contains(Money.euros("1"));
        assertThat(filled.offers().get(0).marks())
                .isEqualTo(INRAE.offers().get(0).marks());
    }

    @Test
    void makeAnOfferWithoutAPriceOfAnEmptyCell() {
        var offer = offerA("", 2);

        assertThat(offer.priceExcludingVat()).isEmpty();
        assertThat(offerA("", 3).optionPrices())
                .extracting(price -> price.optionId())
                .containsExactly("PSE-2", "PSE-3");
    }

    @ParameterizedTest
    @CsvSource({"'1\u00A0234,56\u00A0€', 1234.56", "'1\u202F234,5', 1234.50", "1234 EUR, 1234.00", "0, 0.00"})
    void takeAmountsAsTheyAreWrittenInFrance(String cell, BigDecimal amount) {
        assertThat(offerA(cell, 2).priceExcludingVat())
                .hasValueSatisfying(price -> assertThat(price.amount()).isEqualTo(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | -1 | « -1 » est négatif",
                "3 | 1,234 | « 1,234 » a plus de 2 décimales",
                "4 | douze | « douze » n'est pas un montant en EUR",
                "2 | 12 $ | « 12 $ » n'est pas un montant en EUR",
                "2 | 28/05/2025 | « 28/05/2025 » n'est pas un montant en EUR",
                "2 | =… | « =… » n'est pas un montant en EUR",
                "0 | Z | offre « Z » inconnue",
                "0 | B | l'offre « B » a déjà une ligne"
            })
    void nameTheCellOfWhatIsNoAmount(int column, String cell, String rule) {
        var refused = refusal(
                with(ScoringTables.of(INRAE).prices(), 3, column, cell),
                ScoringTables.of(INRAE).marks());

        assertThat(refused.breaches().get(0).pointer()).isEqualTo("/Prix/" + Sheet.place(3, column));
        assertThat(refused.breaches().get(0).rule().french())
                .isEqualTo("feuille Prix, cellule %s : %s", Sheet.place(3, column), rule);
    }

    @ParameterizedTest
    @CsvSource({"'3,5'", "5", "-1", "parfait", "3 ; 4", "1e0"})
    void nameTheCellOfWhatIsNoMark(String cell) {
        var refused = refusal(
                ScoringTables.of(INRAE).prices(), with(ScoringTables.of(INRAE).marks(), 6, 8, cell));

        assertThat(refused.breaches()).extracting(Breach::pointer).containsExactly("/Notes/I7");
        assertThat(refused.breaches().get(0).rule().english())
                .isEqualTo(
                        "sheet Notes, cell I7: “%s”: marks go from 0 to 4 in steps of 1, or are one of: absent,"
                                + " insuffisant, acceptable, bon, très bon",
                        cell);
    }

    @Test
    void takeTheLabelsOfTheScale() {
        var marks = with(ScoringTables.of(INRAE).marks(), 1, 2, "très bon");

        assertThat(filled(INRAE, ScoringTables.of(INRAE).prices(), marks)
                        .offers()
                        .get(0)
                        .marks()
                        .get(0))
                .isEqualTo(new Mark("mesures", new BigDecimal("4")));
    }

    @Test
    void nameEveryWrongCellOfBothTablesAtOnce() {
        var prices = with(with(ScoringTables.of(INRAE).prices(), 1, 2, "x"), 4, 5, "-2");
        var marks = with(ScoringTables.of(INRAE).marks(), 2, 3, "9");

        assertThat(refusal(prices, marks).breaches())
                .extracting(Breach::pointer)
                .containsExactly("/Prix/C2", "/Prix/F5", "/Notes/D3");
    }

    @Test
    void wantTheHeadingsOfTheTemplateAndReadNothingBelowOthers() {
        var prices = with(with(ScoringTables.of(INRAE).prices(), 0, 2, "Prix TTC (EUR)"), 1, 2, "x");

        var fault = refusal(prices, ScoringTables.of(INRAE).marks()).breaches();

        assertThat(fault).extracting(Breach::pointer).containsExactly("/Prix/C1");
        assertThat(fault.get(0).rule().french())
                .isEqualTo("feuille Prix, cellule C1 : « Prix HT (EUR) » attendu, non « Prix TTC (EUR) »");
    }

    /** Six offers below the headings: the row that is not there would be the seventh. */
    @Test
    void wantARowForEveryOffer() {
        var prices = ScoringTables.of(INRAE).prices();
        var shorter = new Sheet("Prix", prices.rows().subList(0, 6));

        var fault = refusal(shorter, ScoringTables.of(INRAE).marks()).breaches().get(0);

        assertThat(fault.pointer()).isEqualTo("/Prix/A7");
        assertThat(fault.rule().french()).endsWith("aucune ligne pour G");
    }

    @Test
    void readRowsInAnyOrderAndPassOverBlankOnes() {
        var rows = new ArrayList<>(ScoringTables.of(INRAE).prices().rows());
        rows.add(1, List.of("", " "));
        rows.add(rows.remove(2));

        assertThat(filled(
                        INRAE, new Sheet("Prix", rows), ScoringTables.of(INRAE).marks()))
                .isEqualTo(INRAE);
    }

    @Test
    void compareIncludingVatWhereTheMethodDoes() {
        var request = request(InraeRequests.scoring()
                .replace("\"vatBasis\": \"EXCLUDING_VAT\"", "\"vatBasis\": \"INCLUDING_VAT\"")
                .replaceAll("(\"priceExcludingVat\": )(\\{[^}]*})", "$1$2, \"priceIncludingVat\": $2"));
        var prices = ScoringTables.of(request).prices();

        var filled = filled(
                request,
                with(with(prices, 1, 2, "12"), 1, 3, "6"),
                ScoringTables.of(request).marks());

        assertThat(prices.rows().get(0)).contains("Prix TTC (EUR)", "PSE-1 : prix TTC (EUR)");
        var offer = filled.offers().get(0).offer();
        assertThat(offer.priceIncludingVat()).contains(Money.euros("12"));
        assertThat(offer.priceExcludingVat()).isEmpty();
        assertThat(offer.optionPrices().get(0).priceIncludingVat()).contains(Money.euros("6"));
        assertThat(offer.optionPrices().get(0).priceExcludingVat()).isEmpty();
        assertThat(offer.optionPrices().get(1).priceExcludingVat()).contains(Money.euros("4000"));
        assertThat(filled.offers().get(1)).isEqualTo(request.offers().get(1));
    }

    /** 100 + 20 = 120: left as it is it stays in two parts, changed it is one. */
    @Test
    void showTheCostOfACriterionAsOneAmount() {
        var request = withCosts();
        var prices = ScoringTables.of(request).prices();
        var marks = ScoringTables.of(request).marks();

        assertThat(prices.rows().get(0)).contains("prix : coût (EUR)");
        assertThat(prices.rows().get(1)).endsWith("120");
        assertThat(filled(request, prices, marks)).isEqualTo(request);
        assertThat(filled(request, with(prices, 1, 6, "130"), marks)
                        .offers()
                        .get(0)
                        .offer()
                        .costs())
                .containsExactly(new Cost("prix", "Prix", Money.euros("130")));
    }

    /** Eight combinations of three options for each of six offers. */
    @Test
    void haveARowForEachCombinationWhereOptionsChangeTheMarks() {
        var request = byOptions();
        var marks = ScoringTables.of(request).marks();

        assertThat(marks.rows().get(0)).startsWith("Offre", "Soumissionnaire", "Options", "mesures : note");
        assertThat(marks.rows()).hasSize(1 + 6 * 8);
        assertThat(marks.rows().get(5)).startsWith("A", "Société fictive A", "PSE-1 + PSE-2", "");
        assertThat(filled(request, ScoringTables.of(request).prices(), with(marks, 5, 9, "2"))
                        .offers()
                        .get(0)
                        .marks())
                .contains(new Mark("sav", new BigDecimal("2"), List.of("PSE-1", "PSE-2")));
    }

    @ParameterizedTest
    @CsvSource({"PSE-1 + PSE-9, /Notes/C6", "PSE-2+PSE-2, /Notes/C6", "+, /Notes/C6", "PSE-1, /Notes/A6"})
    void nameTheCellOfOptionsThatAreNoCombinationOrAreThereAlready(String options, String pointer) {
        var request = byOptions();
        var tables = ScoringTables.of(request);
        var refused = catchThrowableOfType(
                RefusedException.class,
                () -> tables.filledWith(Optional.empty(), Optional.of(with(tables.marks(), 5, 2, options))));

        assertThat(refused.breaches()).extracting(Breach::pointer).containsExactly(pointer);
    }

    @Test
    void holdSeveralMarksInACellWhereTheirMeanCounts() {
        var request = request(InraeRequests.scoring()
                .replaceFirst("\\{\"method\": \\{", "{\"method\": {\"reading\": {\"evaluatorMarks\": \"MEAN\"}, "));
        var tables = ScoringTables.of(request);

        var filled = filled(request, tables.prices(), with(tables.marks(), 1, 2, "3 ; très bon"));

        assertThat(filled.offers().get(0).marks())
                .startsWith(new Mark("mesures", new BigDecimal("3")), new Mark("mesures", new BigDecimal("4")));
        assertThat(ScoringTables.of(filled).marks().cell(1, 2)).isEqualTo("3 ; 4");
    }

    /** 3500 offers × (6 + 8 × 10) cells are 301 000. */
    @Test
    void areNotMadeWhereNobodyCouldFillThemIn() {
        var offer = byOptions().offers().get(0).offer();
        var many = new ScoringRequest(
                byOptions().method(),
                IntStream.range(0, 3500)
                        .mapToObj(i -> new MarkedOffer(
                                new OfferToScore(
                                        "O" + i,
                                        "x",
                                        offer.priceExcludingVat(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        Optional.empty()),
                                List.of()))
                        .toList(),
                List.of());

        var refused = catchThrowableOfType(RefusedException.class, () -> ScoringTables.of(many));

        assertThat(refused.detail().english()).isEqualTo("301000 cells, where 250000 are the most");
    }

    private static OfferToScore offerA(String cell, int column) {
        return filled(
                        INRAE,
                        with(ScoringTables.of(INRAE).prices(), 1, column, cell),
                        ScoringTables.of(INRAE).marks())
                .offers()
                .get(0)
                .offer();
    }

    private static ScoringRequest filled(ScoringRequest request, Sheet prices, Sheet marks) {
        return ScoringTables.of(request).filledWith(Optional.of(prices), Optional.of(marks));
    }

    private static RefusedException refusal(Sheet prices, Sheet marks) {
        return catchThrowableOfType(RefusedException.class, () -> filled(INRAE, prices, marks));
    }

    private static Sheet with(Sheet sheet, int row, int column, String cell) {
        var rows = new ArrayList<>(sheet.rows());
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, cell);
        rows.set(row, cells);
        return new Sheet(sheet.name(), rows);
    }

    private static ScoringRequest byOptions() {
        return request(InraeRequests.scoring()
                .replaceFirst("\\{\"method\": \\{", "{\"method\": {\"reading\": {\"qualityMarks\": \"BY_OPTIONS\"}, "));
    }

    private static ScoringRequest withCosts() {
        var cost = "\"costs\": [{\"criterionId\": \"prix\", \"name\": \"%s\", \"amount\": %s}%s]";
        var parts = cost.formatted(
                "achat",
                "{\"amount\": \"100.00\", \"currency\": \"EUR\"}",
                ",{\"criterionId\": \"prix\", \"name\": \"entretien\", \"amount\": {\"amount\": \"20.00\", \"currency\": \"EUR\"}}");
        return request(InraeRequests.scoring()
                .replace("\"judgedBy\": \"PRICE\"", "\"judgedBy\": \"COST\"")
                .replace("\"offerId\": \"A\",", "\"offerId\": \"A\", " + parts + ","));
    }

    private static ScoringRequest request(String json) {
        return CanonicalForm.read(json, ScoringRequest.class);
    }
}
