package fr.adjuge.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.scoring.PriceFormula;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.frozen.CanonicalForm;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The règlement of INRAE, §8.2, and what it might have announced besides. */
class RuleWordingTest {

    @Test
    void saysHowTheTotalIsMade() {
        assertThat(RuleWording.announced(method("")))
                .anySatisfy(rule -> assertThat(rule)
                        .startsWith("Note totale, sur 4 : somme, sur les critères, de la note du critère ÷ sa note"
                                + " maximale × sa pondération ÷ 100 × 4.")
                        .endsWith("(art. R2152-6 du code de la commande publique)."))
                .contains("Départage : aucune règle n'est annoncée, les ex æquo ont le même rang et sont signalés.")
                .contains("Les prix sont comparés hors taxes, en €.");
    }

    @Test
    void saysWhereAndHowIsRounded() {
        var method = method("\"rounding\": [{\"step\": \"TOTAL\", \"decimals\": 2, \"mode\": \"HALF_UP\"},"
                + " {\"step\": \"PRICE_MARK\", \"decimals\": 1, \"mode\": \"DOWN\"}],");

        assertThat(RuleWording.announced(method))
                .contains("Arrondis annoncés : note totale à 2 décimale(s), au plus proche, le milieu vers le haut ;"
                        + " note du prix à 1 décimale(s), vers le bas.");
    }

    @Test
    void saysInWhichOrderEqualTotalsAreTold() {
        var method = method("\"tieBreaks\": [{\"rule\": \"HIGHER_MARK\", \"criterionId\": \"valeur-technique\"},"
                + " {\"rule\": \"LOWER_PRICE\"}],");

        assertThat(RuleWording.announced(method))
                .contains("Départage des totaux égaux, dans cet ordre : meilleure note sur « Valeur technique » ;"
                        + " prix le plus bas.");
    }

    @Test
    void saysHowSilentPointsAreRead() {
        var method = method("\"reading\": {\"lowestPriceAmong\": \"ANALYSED\", \"evaluatorMarks\": \"MEAN\"},");

        assertThat(RuleWording.readings(method))
                .contains("Les montants auxquels un prix est comparé sont pris parmi toutes les offres notées,"
                        + " éliminées comprises.")
                .contains("La note est la moyenne exacte de celles des évaluateurs.")
                .contains("La meilleure note du raccordement est prise parmi les offres admises, celles qui atteignent"
                        + " tous les minimums.");
    }

    /** Neither sub-criteria, nor rescaling, nor options, and no price mark: only who agrees, and what comes after. */
    @Test
    void saysOfAReadingOnlyWhatTheMethodAsksFor() {
        var bare = CanonicalForm.read("""
                {"weightUnit": "POINTS", "totalWeight": 100, "totalMaximum": 100, "scale": {"maximum": 10},
                 "criteria": [
                   {"id": "Q", "name": "Q", "weight": 100, "judgedBy": "MARKS"},
                   {"id": "P", "name": "P", "judgedBy": "PRICE", "priceFormula": {"id": "RATIO"}}]}
                """, ScoringMethod.class);

        assertThat(RuleWording.readings(bare))
                .hasSize(2)
                .allMatch(sentence ->
                        sentence.startsWith("Les évaluateurs") || sentence.startsWith("Si une offre est écartée"));
        assertThat(RuleWording.readings(method(""))).hasSize(6);
    }

    @Test
    void saysOfAMeanAndOfACoefficientThatTheyAreRounded() {
        var method = method("\"rounding\": [{\"step\": \"EVALUATORS_MEAN\", \"decimals\": 1, \"mode\": \"UP\"},"
                + " {\"step\": \"RESCALING_COEFFICIENT\", \"decimals\": 3, \"mode\": \"HALF_EVEN\"}],");

        assertThat(RuleWording.announced(method))
                .contains("Arrondis annoncés : moyenne des évaluateurs à 1 décimale(s), vers le haut ; coefficient de"
                        + " raccordement à 3 décimale(s), au plus proche, le milieu vers le chiffre pair.");
    }

    @Test
    void givesTheParametersOfAFormula() {
        var inverse = PriceFormula.of(PriceFormula.Id.INVERSE);
        var linear = new PriceFormula(
                PriceFormula.Id.LINEAR_N,
                Optional.of(new BigDecimal("1.5")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inverse.steps(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inverse.belowZero(),
                new BigDecimal("1000"));

        assertThat(Wording.formula(inverse, "40")).isEqualTo("40 × Pmin ÷ P");
        assertThat(Wording.formula(linear, "40"))
                .isEqualTo(
                        "40 × (n × Pmin − P) ÷ ((n − 1) × Pmin) ; au moins 0 ; n = 1,5 ; montants comptés par unités de"
                                + " 1\u00a0000");
    }

    private static ScoringMethod method(String besides) {
        return CanonicalForm.read(InraeRequests.method().replaceFirst("\\{", "{" + besides), ScoringMethod.class);
    }
}
