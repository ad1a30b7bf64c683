package fr.adjuge.scoring.report;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.Criterion.JudgedBy;
import fr.adjuge.dto.scoring.MethodReading.AfterLaterRemoval;
import fr.adjuge.dto.scoring.MethodReading.ComparedOffers;
import fr.adjuge.dto.scoring.MethodReading.EvaluatorMarks;
import fr.adjuge.dto.scoring.MethodReading.QualityMarks;
import fr.adjuge.dto.scoring.MethodReading.SubCriterionWeights;
import fr.adjuge.dto.scoring.PriceFormula;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.MinimumMark;
import fr.adjuge.dto.scoring.ScoringMethod.MinimumMark.AtTheMinimum;
import fr.adjuge.dto.scoring.ScoringMethod.Rescaling;
import fr.adjuge.dto.scoring.ScoringMethod.RoundingRule;
import fr.adjuge.dto.scoring.ScoringMethod.TieBreak;
import fr.adjuge.dto.scoring.ScoringMethod.VatBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the method besides its criteria, in French sentences that let a reader compute each number again. */
final class RuleWording {

    /** By these the total itself compares prices. */
    private static final Set<PriceFormula.Id> WITHOUT_MARK =
            Set.of(PriceFormula.Id.RATIO, PriceFormula.Id.AWARD_ON_VALUE);

    private final ScoringMethod method;

    private RuleWording(ScoringMethod method) {
        this.method = method;
    }

    /** What the method says. */
    static List<String> announced(ScoringMethod method) {
        return new RuleWording(method).announced();
    }

    /** How points on which documents are often silent are read. */
    static List<String> readings(ScoringMethod method) {
        return new RuleWording(method).readings();
    }

    /** Whether the marks of a criterion are raised so that the best has the maximum. */
    static boolean isRescaled(Criterion criterion, ScoringMethod method) {
        return criterion.judgedBy() == JudgedBy.MARKS
                && criterion.rescaling().orElse(method.rescaling()) == Rescaling.TO_BEST;
    }

    private List<String> announced() {
        var rules = new ArrayList<String>();
        rules.add(total());
        if (method.criteria().stream()
                .anyMatch(criterion -> !criterion.subCriteria().isEmpty())) {
            rules.add("Note d'un critère à sous-critères : moyenne pondérée de leurs notes.");
        }
        method.minimumMark().map(this::minimum).ifPresent(rules::add);
        ownMinimums().forEach(rules::add);
        method.minimumTotal()
                .map(minimum ->
                        "Note totale minimale : %s, vérifiée avant raccordement.".formatted(French.number(minimum)))
                .ifPresent(rules::add);
        rescaling().ifPresent(rules::add);
        rules.add(
                method.rounding().isEmpty()
                        ? "Arrondis : aucun. Les calculs sont menés en fractions exactes ; les notes de ce rapport en montrent six décimales au plus."
                        : "Arrondis annoncés : "
                                + method.rounding().stream()
                                        .map(RuleWording::rounding)
                                        .collect(joining(" ; ")) + ".");
        rules.add(
                method.tieBreaks().isEmpty()
                        ? "Départage : aucune règle n'est annoncée, les ex æquo ont le même rang et sont signalés."
                        : "Départage des totaux égaux, dans cet ordre : "
                                + method.tieBreaks().stream()
                                        .map(this::tieBreak)
                                        .collect(joining(" ; ")) + ".");
        rules.add("Les prix sont comparés %s, en %s."
                .formatted(
                        method.vatBasis() == VatBasis.EXCLUDING_VAT ? "hors taxes" : "toutes taxes comprises",
                        French.unit(method.currency())));
        return rules;
    }

    private String total() {
        var formulas = method.criteria().stream()
                .flatMap(criterion -> criterion.priceFormula().stream())
                .map(PriceFormula::id)
                .toList();
        if (formulas.contains(PriceFormula.Id.RATIO)) {
            return "Total : qualité ÷ prix ; le plus élevé est classé premier.";
        }
        if (formulas.contains(PriceFormula.Id.AWARD_ON_VALUE)) {
            return "Total : prix diminué de la valeur de la qualité ; le plus bas est classé premier.";
        }
        return "Note totale, sur %1$s : somme, sur les critères, de la note du critère ÷ sa note maximale × sa pondération ÷ %2$s × %1$s. Les offres sont classées par note totale décroissante (art. R2152-6 du code de la commande publique)."
                .formatted(French.number(method.totalMaximum()), French.number(method.totalWeight()));
    }

    private String minimum(MinimumMark minimum) {
        var scope =
                switch (minimum.appliesTo()) {
                    case CRITERIA -> "chaque critère";
                    case SUB_CRITERIA -> "chaque sous-critère";
                    case CRITERIA_AND_SUB_CRITERIA -> "chaque critère et chaque sous-critère";
                };
        return "Note minimale de %1$s sur %2$s%3$s : une offre en dessous est éliminée, une offre à %1$s exactement est %4$s. Le minimum est vérifié avant raccordement."
                .formatted(
                        French.number(minimum.mark()),
                        scope,
                        minimum.priceToo() ? ", prix compris" : ", hors prix",
                        minimum.atTheMinimum() == AtTheMinimum.PASSES ? "admise" : "éliminée aussi");
    }

    private Stream<String> ownMinimums() {
        return all(method.criteria()).flatMap(criterion -> criterion.minimumMark().stream()
                .map(minimum -> "Note minimale propre à « %s » : %s."
                        .formatted(CriterionTitle.of(criterion), French.number(minimum))));
    }

    private static Stream<Criterion> all(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion), all(criterion.subCriteria())));
    }

    private Optional<String> rescaling() {
        var rescaled = method.criteria().stream()
                .filter(criterion -> isRescaled(criterion, method))
                .map(criterion -> "« " + CriterionTitle.of(criterion) + " »")
                .toList();
        return rescaled.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Raccordement : la note est multipliée par la note maximale et divisée par la meilleure note, pour %s."
                                .formatted(String.join(" et ", rescaled)));
    }

    private static String rounding(RoundingRule rule) {
        var step =
                switch (rule.step()) {
                    case EVALUATORS_MEAN -> "moyenne des évaluateurs";
                    case RESCALING_COEFFICIENT -> "coefficient de raccordement";
                    case SUB_CRITERION_MARK -> "note de sous-critère";
                    case CRITERION_MARK -> "note de critère";
                    case RESCALED_MARK -> "note après raccordement";
                    case PRICE_MARK -> "note du prix";
                    case WEIGHTED_MARK -> "note pondérée";
                    case TOTAL -> "note totale";
                };
        var mode =
                switch (rule.mode()) {
                    case HALF_UP -> "au plus proche, le milieu vers le haut";
                    case HALF_DOWN -> "au plus proche, le milieu vers le bas";
                    case HALF_EVEN -> "au plus proche, le milieu vers le chiffre pair";
                    case UP -> "vers le haut";
                    case DOWN -> "vers le bas";
                };
        return "%s à %s décimale(s), %s".formatted(step, rule.decimals(), mode);
    }

    private String tieBreak(TieBreak rule) {
        return switch (rule.rule()) {
            case HIGHER_MARK ->
                "meilleure note sur « %s »"
                        .formatted(rule.criterionId().map(this::title).orElse(""));
            case HIGHER_MARK_ON_HEAVIEST_CRITERION -> "meilleure note sur le critère le plus pondéré";
            case LOWER_PRICE -> "prix le plus bas";
        };
    }

    private String title(String criterionId) {
        return all(method.criteria())
                .filter(criterion -> criterion.id().equals(criterionId))
                .map(CriterionTitle::of)
                .findAny()
                .orElse(criterionId);
    }

    /** A sentence, and whether something in the method asks for it. */
    private record Asked(boolean isAsked, String sentence) {}

    private List<String> readings() {
        var reading = method.reading();
        var criteria = all(method.criteria()).toList();
        return Stream.of(
                        new Asked(
                                criteria.stream()
                                        .anyMatch(criterion ->
                                                !criterion.subCriteria().isEmpty()),
                                reading.subCriterionWeights() == SubCriterionWeights.OF_CRITERION
                                        ? "Les pondérations des sous-critères sont des parts de leur critère."
                                        : "Les pondérations des sous-critères sont des parts du total."),
                        new Asked(
                                criteria.stream().anyMatch(criterion -> isRescaled(criterion, method)),
                                "La meilleure note du raccordement est prise parmi %s."
                                        .formatted(among(reading.bestMarkAmong()))),
                        new Asked(
                                criteria.stream()
                                        .flatMap(criterion -> criterion.priceFormula().stream())
                                        .anyMatch(formula -> !WITHOUT_MARK.contains(formula.id())),
                                "Les montants auxquels un prix est comparé sont pris parmi %s."
                                        .formatted(among(reading.lowestPriceAmong()))),
                        new Asked(
                                true,
                                reading.evaluatorMarks() == EvaluatorMarks.CONSENSUS
                                        ? "Les évaluateurs d'un même critère s'accordent sur une note."
                                        : "La note est la moyenne exacte de celles des évaluateurs."),
                        new Asked(
                                !method.options().isEmpty(),
                                reading.qualityMarks() == QualityMarks.BY_OPTIONS
                                        ? "Les options changent les notes : une note donnée pour une combinaison d'options ne vaut que pour elle ; sans note propre, celle de l'offre de base vaut."
                                        : "Les options changent le prix, non les notes des autres critères."),
                        new Asked(
                                true,
                                reading.afterLaterRemoval() == AfterLaterRemoval.KEEP_RANKING
                                        ? "Si une offre est écartée après le classement, celui-ci est conservé et l'offre suivante est retenue (art. R2144-7 du code de la commande publique)."
                                        : "Si une offre est écartée après le classement, les notes sont calculées de nouveau sans elle."))
                .filter(Asked::isAsked)
                .map(Asked::sentence)
                .toList();
    }

    private static String among(ComparedOffers offers) {
        return offers == ComparedOffers.ADMITTED
                ? "les offres admises, celles qui atteignent tous les minimums"
                : "toutes les offres notées, éliminées comprises";
    }
}
