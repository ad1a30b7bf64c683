package fr.adjuge.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.explanation.Finding.Severity;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Inrae;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2152-7 on the last day of its old wording and on the first of the new one. Criteria are "judgement[+]", + for green. */
class DatedMethodRulesTest {

    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 8, 20);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 21);

    @ParameterizedTest
    @CsvSource({
        "PRICE MARKS,            -,  no-environmental-criterion REFUSAL",
        "PRICE MARKS+,           -,  -",
        "COST MARKS+,            -,  -",
        "COST+ MARKS,            -,  -",
        "COST+,                  -,  -",
        "COST,                   -,  no-environmental-criterion REFUSAL",
        "PRICE,                  price-alone WARNING, price-alone REFUSAL",
        "PRICE+,                 price-alone WARNING, price-alone REFUSAL",
        "RATIO MARKS,            -,  no-environmental-criterion REFUSAL",
        "RATIO MARKS+,           -,  -",
        "PRICE PASS_FAIL,        price-alone WARNING, price-alone REFUSAL",
        "PRICE PASS_FAIL+,       price-alone WARNING, price-alone REFUSAL",
        "PRICE MARKS PASS_FAIL+, -,  no-environmental-criterion REFUSAL",
        "PRICE+ MARKS,           -,  no-environmental-criterion REFUSAL",
        "COST+ PASS_FAIL,        -,  -"
    })
    void theLawOfTheLaunchDayApplies(String criteria, String before, String after) {
        assertThat(found(DAY_BEFORE, criteria)).isEqualTo(before);
        assertThat(found(FIRST_DAY, criteria)).isEqualTo(after);
        assertThat(found(FIRST_DAY.plusDays(1), criteria)).isEqualTo(after);
    }

    @Test
    void aSubCriterionMayTakeAccountOfTheEnvironment() {
        var part = criterion("MARKS+", 0);
        var whole = criterion("MARKS", 1).composedOf(List.of(part, criterion("MARKS", 2)));

        assertThat(DatedMethodRules.check(
                        Inrae.method().withCriteria(List.of(criterion("PRICE", 3), whole)), FIRST_DAY))
                .isEmpty();
    }

    /** A price and a quality within one criterion are several criteria all the same. */
    @Test
    void aCriterionIsJudgedByWhatItIsComposedOf() {
        var whole = criterion("MARKS", 0).composedOf(List.of(criterion("PRICE", 1), criterion("MARKS+", 2)));
        var priceOnly = criterion("MARKS", 0).composedOf(List.of(criterion("PRICE", 1)));

        assertThat(DatedMethodRules.check(Inrae.method().withCriteria(List.of(whole)), FIRST_DAY))
                .isEmpty();
        assertThat(DatedMethodRules.check(Inrae.method().withCriteria(List.of(priceOnly)), FIRST_DAY))
                .extracting(Finding::code)
                .containsExactly("price-alone");
    }

    @Test
    void theArticleIsNamed() {
        assertThat(DatedMethodRules.check(Inrae.method(), FIRST_DAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sources()).containsExactly("art. R2152-7 CCP");
                    assertThat(finding.pointer()).contains("/method/criteria");
                    assertThat(finding.severity()).isEqualTo(Severity.REFUSAL);
                });
    }

    private static String found(LocalDate launchedOn, String criteria) {
        var kinds = criteria.split(" ");
        var method = Inrae.method()
                .withCriteria(IntStream.range(0, kinds.length)
                        .mapToObj(place -> criterion(kinds[place], place))
                        .toList());
        return DatedMethodRules.check(method, launchedOn).stream()
                .map(finding -> finding.code() + " " + finding.severity())
                .findFirst()
                .orElse("-");
    }

    private static Criterion criterion(String kind, int place) {
        var isGreen = kind.endsWith("+");
        var judgement =
                switch (kind.replace("+", "")) {
                    case "PRICE" -> new Judgement.Price(new PriceFormula.Inverse());
                    case "COST" -> new Judgement.Cost(new PriceFormula.Inverse());
                    case "RATIO" -> new Judgement.UnmarkedPrice();
                    case "PASS_FAIL" -> new Judgement.PassFail();
                    default -> new Judgement.Marks();
                };
        return new Criterion(
                kind + place, kind, Ratio.of(50), judgement, Scale.of(4), Optional.empty(), false, isGreen, List.of());
    }
}
