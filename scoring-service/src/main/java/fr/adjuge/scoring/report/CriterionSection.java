package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.Criterion.JudgedBy;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.report.ReportedEvaluation.Nested;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The offers on one criterion: how the mark is reached, the marks, and the reasons where evaluators gave them. Public
 * because the template reads it by reflection.
 */
public final class CriterionSection {

    private final ReportedEvaluation evaluation;
    private final ScoringMethod method;
    private final Nested nested;
    private final Criterion criterion;

    CriterionSection(ReportedEvaluation evaluation, Nested nested) {
        this.evaluation = evaluation;
        this.method = evaluation.request().method();
        this.nested = nested;
        this.criterion = nested.criterion();
    }

    public String title() {
        return CriterionTitle.of(criterion);
    }

    public String weight() {
        return Wording.weight(nested, method);
    }

    /** Whether evaluators gave marks with reasons here. */
    public boolean isMarked() {
        return criterion.judgedBy() != JudgedBy.PRICE
                && criterion.judgedBy() != JudgedBy.COST
                && criterion.subCriteria().isEmpty();
    }

    public List<String> remarks() {
        return Stream.of(priceRemark(), subCriteriaRemark(), rescalingRemark())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> priceRemark() {
        return criterion
                .priceFormula()
                .filter(formula -> criterion.judgedBy() == JudgedBy.PRICE)
                .map(formula -> "Note : %s.%s"
                        .formatted(
                                Wording.formula(
                                        formula,
                                        French.number(Wording.scaleOf(criterion, method)
                                                .maximum())),
                                lowestPrice()
                                        .map(lowest -> " Pmin = " + lowest + ".")
                                        .orElse("")));
    }

    private Optional<String> lowestPrice() {
        return evaluation
                .compared(method.reading().lowestPriceAmong())
                .flatMap(offer -> offer.comparedPrice().stream())
                .min(Comparator.comparing(price -> price.amount()))
                .map(French::amount);
    }

    private Optional<String> subCriteriaRemark() {
        return criterion.subCriteria().isEmpty()
                ? Optional.empty()
                : Optional.of("Note : moyenne pondérée des notes des sous-critères qui suivent.");
    }

    private Optional<String> rescalingRemark() {
        return isRescaled()
                ? evaluation
                        .compared(method.reading().bestMarkAmong())
                        .flatMap(offer -> number(offer, CriterionMark::mark).stream())
                        .max(Comparator.comparing(mark -> new BigDecimal(mark.decimal())))
                        .map(best -> "Après raccordement : note × %s ÷ %s, la meilleure note."
                                .formatted(
                                        French.number(Wording.scaleOf(criterion, method)
                                                .maximum()),
                                        French.precise(best)))
                : Optional.empty();
    }

    private boolean isRescaled() {
        return nested.depth() == 0 && RuleWording.isRescaled(criterion, method);
    }

    /** A column of figures. */
    private record Column(String title, Function<OfferOutcome, String> figure) {}

    private List<Column> figures() {
        return Stream.of(
                        Optional.of(new Column("Prix comparé", CriterionSection::price))
                                .filter(column -> criterion.judgedBy() == JudgedBy.PRICE),
                        Optional.of(new Column("Note", offer -> shown(offer, CriterionMark::mark))),
                        Optional.of(new Column("Après raccordement", offer -> shown(offer, CriterionMark::finalMark)))
                                .filter(column -> isRescaled()),
                        Optional.of(new Column("Dans le total", offer -> shown(offer, CriterionMark::weightedMark)))
                                .filter(column -> nested.depth() == 0
                                        && criterion.weight().isPresent()))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<String> columns() {
        return figures().stream().map(Column::title).toList();
    }

    /** The figures of one offer on one criterion, and the reasons where evaluators gave them. */
    public record MarkRow(String tenderer, List<String> figures, List<String> reasons) {}

    public List<MarkRow> rows() {
        return evaluation.result().outcomes().stream()
                .filter(offer -> ReportedEvaluation.mark(offer, criterion.id()).isPresent())
                .map(offer -> new MarkRow(
                        offer.tenderer(),
                        figures().stream()
                                .map(column -> column.figure().apply(offer))
                                .toList(),
                        reasons(offer)))
                .toList();
    }

    /** With the mark that each reason goes with, where there are several; then those given for other options. */
    private List<String> reasons(OfferOutcome offer) {
        var marks = evaluation.marks(offer.offerId(), criterion.id()).toList();
        return Stream.concat(
                        marks.size() == 1
                                ? marks.stream().map(ReportedMark::reason)
                                : marks.stream().map(CriterionSection::withMark),
                        evaluation.otherMarks(offer.offerId(), criterion.id()).map(CriterionSection::withOptions))
                .toList();
    }

    private static String withMark(ReportedMark mark) {
        return French.number(mark.mark()) + " : " + mark.reason();
    }

    private static String withOptions(ReportedMark mark) {
        var options = mark.optionCombination().isEmpty()
                ? "sans option"
                : "avec " + String.join(" + ", mark.optionCombination());
        return options + ", " + withMark(mark);
    }

    private static String price(OfferOutcome offer) {
        return offer.comparedPrice().map(French::amount).orElse("–");
    }

    private String shown(OfferOutcome offer, Function<CriterionMark, Optional<ExactNumber>> which) {
        return number(offer, which).map(French::precise).orElse("–");
    }

    private Optional<ExactNumber> number(OfferOutcome offer, Function<CriterionMark, Optional<ExactNumber>> which) {
        return ReportedEvaluation.mark(offer, criterion.id()).flatMap(which);
    }
}
