package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.MarkScale;
import fr.adjuge.dto.scoring.MethodReading.QualityMarks;
import fr.adjuge.dto.scoring.PriceFormula;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.MinimumMark.AtTheMinimum;
import fr.adjuge.dto.scoring.ScoringMethod.Rescaling;
import fr.adjuge.dto.scoring.ScoringMethod.WeightUnit;
import java.util.ArrayList;
import java.util.List;

/** The announced method in French sentences. */
final class Wording {

    private Wording() {}

    static String weight(Criterion criterion, ScoringMethod method) {
        var unit = method.weightUnit() == WeightUnit.PERCENT ? "\u00a0%" : "\u00a0points";
        return criterion.weight().map(weight -> French.number(weight) + unit).orElse("–");
    }

    static String judgedBy(Criterion criterion, ScoringMethod method) {
        return switch (criterion.judgedBy()) {
            case MARKS ->
                criterion.subCriteria().isEmpty()
                        ? scale(criterion.scale().orElse(method.scale()))
                        : "somme pondérée des sous-critères";
            case PRICE ->
                "prix : " + criterion.priceFormula().map(Wording::formula).orElse("");
            case COST ->
                "coût : " + criterion.priceFormula().map(Wording::formula).orElse("");
            case PASS_FAIL -> "exigence : remplie ou non";
        };
    }

    private static String scale(MarkScale scale) {
        return "notes de 0 à %s par pas de %s".formatted(French.number(scale.maximum()), French.number(scale.step()));
    }

    /** M is the maximum, P the amount of the offer, Pmin and Pmax the lowest and highest compared, Pm their mean. */
    private static String formula(PriceFormula formula) {
        return switch (formula.id()) {
            case INVERSE -> "M × Pmin ÷ P";
            case INVERSE_PLUS_ONE -> "M × (1 + Pmin) ÷ (1 + P)";
            case SQUARE -> "M × (Pmin ÷ P)²";
            case CUBE -> "M × (Pmin ÷ P)³";
            case LINEAR_FROM_MIN -> "M × (2 − P ÷ Pmin)";
            case LINEAR_N -> "M × (n × Pmin − P) ÷ ((n − 1) × Pmin)";
            case LINEAR_MIN_MAX -> "M × (Pmax − P) ÷ (Pmax − Pmin)";
            case AVERAGE -> "M ÷ 2 × (1 + (Pm − P) ÷ Pm)";
            case CUBIC_AVG -> "M × Pm³ ÷ (P³ + Pm³)";
            case ESTIMATE_DISTANCE -> "M × (1 − |P − E| ÷ E)";
            case BELLEVILLE -> "M × (7 − P ÷ Pmin) ÷ 6";
            case THRESHOLD -> "M × économie ÷ économie de référence";
            case FIXED_RANGE -> "M × (borne haute − P) ÷ (borne haute − borne basse)";
            case STEP_TABLE -> "barème par tranches";
            case RATIO -> "qualité ÷ prix";
            case AWARD_ON_VALUE -> "prix − valeur de la qualité";
        };
    }

    /** What the method says besides criteria and weights. */
    static List<String> rules(ScoringMethod method) {
        var rules = new ArrayList<String>();
        method.minimumMark()
                .ifPresent(minimum -> rules.add(
                        "Note minimale de %s ; une offre %s est éliminée. Le minimum est vérifié avant raccordement."
                                .formatted(
                                        French.number(minimum.mark()),
                                        minimum.atTheMinimum() == AtTheMinimum.PASSES
                                                ? "en dessous"
                                                : "à ce niveau ou en dessous")));
        method.minimumTotal()
                .ifPresent(minimum -> rules.add(
                        "Note totale minimale de %s, vérifiée avant raccordement.".formatted(French.number(minimum))));
        if (method.rescaling() == Rescaling.TO_BEST) {
            rules.add(
                    "Raccordement : la meilleure note admise d'un critère reçoit le maximum, les autres sont relevées dans la même proportion.");
        }
        rules.add(
                method.rounding().isEmpty()
                        ? "Aucun arrondi dans les calculs : ils sont menés en fractions exactes, les notes affichées sont arrondies à deux décimales."
                        : "Arrondis annoncés : " + method.rounding().size() + " étape(s).");
        rules.add(
                method.tieBreaks().isEmpty()
                        ? "Aucune règle de départage annoncée : les ex æquo sont signalés."
                        : "Les règles de départage annoncées sont appliquées.");
        if (method.reading().qualityMarks() == QualityMarks.BY_OPTIONS) {
            rules.add(
                    "Les options changent les notes : une note donnée pour une combinaison d'options ne vaut que pour elle ; sans note propre, celle de l'offre de base vaut.");
        }
        rules.add("Note totale sur %s.".formatted(French.number(method.totalMaximum())));
        return rules;
    }
}
