package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.ScoringMethod.PricedOption;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.dto.scoring.ScoringResult.OfferRank;
import fr.adjuge.scoring.report.ReportedEvaluation.Nested;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the analysis report, in the order of the page; every text is French and ready to print.
 * Public because the template reads it by reflection.
 */
public final class ReportContents {

    private final ReportedEvaluation evaluation;

    ReportContents(ReportedEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    public String title() {
        return "Rapport d'analyse des offres";
    }

    public String subject() {
        return "Consultation %s, %s"
                .formatted(
                        evaluation.request().tenderReference(),
                        evaluation.request().lotId());
    }

    /** A name and its value. */
    public record Fact(String name, String value) {}

    public List<Fact> facts() {
        return List.of(
                new Fact(
                        "Méthode annoncée",
                        evaluation.request().method().source().orElse("sans référence")),
                new Fact(
                        "Options retenues pour le classement",
                        options(evaluation.result().optionCombination())),
                new Fact("Évaluation close le", French.time(evaluation.closedAt())),
                new Fact("Empreinte des données", evaluation.result().inputHash()),
                new Fact("Empreinte du résultat", evaluation.resultHash()),
                new Fact("Version du moteur de calcul", evaluation.result().engineVersion()));
    }

    /** A criterion of the announced method. */
    public record CriterionRow(int depth, String title, String weight, String judgedBy) {}

    public List<CriterionRow> criteria() {
        var method = evaluation.request().method();
        return evaluation
                .criteria()
                .map(nested -> new CriterionRow(
                        nested.depth(),
                        CriterionTitle.of(nested.criterion()),
                        Wording.weight(nested.criterion(), method),
                        Wording.judgedBy(nested.criterion(), method)))
                .toList();
    }

    public List<String> rules() {
        return Wording.rules(evaluation.request().method());
    }

    public List<Fact> optionNames() {
        return evaluation.request().method().options().stream()
                .map(option -> new Fact(option.id(), option.name()))
                .toList();
    }

    /** A ranked offer. */
    public record RankedRow(String rank, String tenderer, String price, List<String> marks, String total) {}

    public List<String> topCriteria() {
        return topLevel().map(nested -> CriterionTitle.of(nested.criterion())).toList();
    }

    public List<RankedRow> ranking() {
        return evaluation
                .ranked()
                .map(offer -> new RankedRow(
                        offer.rank()
                                .map(rank -> rank + (offer.tied() ? " ex æquo" : ""))
                                .orElse(""),
                        offer.tenderer(),
                        offer.comparedPrice().map(French::amount).orElse("–"),
                        topLevel()
                                .map(nested -> ReportedEvaluation.mark(
                                                offer, nested.criterion().id())
                                        .flatMap(CriterionMark::weightedMark)
                                        .map(French::mark)
                                        .orElse("–"))
                                .toList(),
                        offer.total().map(French::mark).orElse("–")))
                .toList();
    }

    private Stream<Nested> topLevel() {
        return evaluation
                .criteria()
                .filter(nested ->
                        nested.depth() == 0 && nested.criterion().weight().isPresent());
    }

    /** An offer that is not ranked, and why. */
    public record ExcludedRow(String tenderer, String outcome, List<String> reasons) {}

    public List<ExcludedRow> excluded() {
        return evaluation
                .notRanked()
                .map(offer -> new ExcludedRow(
                        offer.tenderer(),
                        offer.outcome().equals("ELIMINATED") ? "éliminée" : "irrégulière",
                        offer.reasons().stream()
                                .map(reason -> reason.message().fr())
                                .toList()))
                .toList();
    }

    public List<String> findings() {
        return evaluation.result().findings().stream()
                .map(finding -> finding.message().fr())
                .toList();
    }

    /** The offers on one criterion. */
    public record Section(String title, String weight, boolean isMarked, List<MarkRow> rows) {}

    /** The marks of one offer on one criterion, and the reasons where evaluators gave them. */
    public record MarkRow(String tenderer, String mark, String finalMark, List<String> reasons) {}

    public List<Section> sections() {
        return evaluation
                .criteria()
                .map(nested -> new Section(
                        CriterionTitle.of(nested.criterion()),
                        Wording.weight(nested.criterion(), evaluation.request().method()),
                        nested.criterion().priceFormula().isEmpty()
                                && nested.criterion().subCriteria().isEmpty(),
                        evaluation.result().outcomes().stream()
                                .filter(offer -> ReportedEvaluation.mark(
                                                offer, nested.criterion().id())
                                        .isPresent())
                                .map(offer -> markRow(offer, nested.criterion().id()))
                                .toList()))
                .toList();
    }

    private MarkRow markRow(OfferOutcome offer, String criterionId) {
        var mark = ReportedEvaluation.mark(offer, criterionId);
        return new MarkRow(
                offer.tenderer(),
                mark.flatMap(CriterionMark::mark).map(French::mark).orElse("–"),
                mark.flatMap(CriterionMark::finalMark).map(French::mark).orElse("–"),
                evaluation
                        .marks(offer.offerId(), criterionId)
                        .map(given -> given.reason())
                        .toList());
    }

    /** The ranking under one combination of options. */
    public record CombinationRow(String options, String ranking) {}

    public List<CombinationRow> combinations() {
        return evaluation.result().combinations().size() < 2
                ? List.of()
                : evaluation.result().combinations().stream()
                        .map(ranking -> new CombinationRow(options(ranking.optionIds()), ranking(ranking)))
                        .toList();
    }

    private String ranking(CombinationRanking ranking) {
        return String.join(
                ", ",
                ranking.offers().stream()
                        .flatMap(offer -> place(offer).stream())
                        .toList());
    }

    private Optional<String> place(OfferRank offer) {
        return offer.rank().map(rank -> "%s. %s (%s)"
                .formatted(
                        rank,
                        tenderer(offer.offerId()),
                        offer.total().map(French::mark).orElse("–")));
    }

    private String tenderer(String offerId) {
        return evaluation.result().outcomes().stream()
                .filter(outcome -> outcome.offerId().equals(offerId))
                .map(OfferOutcome::tenderer)
                .findAny()
                .orElse(offerId);
    }

    private String options(List<String> ids) {
        var known = evaluation.request().method().options().stream()
                .map(PricedOption::id)
                .filter(ids::contains)
                .toList();
        return known.isEmpty() ? "aucune" : String.join(" + ", known);
    }

    /** A number of the computation and those it was computed from. */
    public record Node(String label, String value, String formula, List<Node> inputs) {}

    /** The computation of one total. */
    public record Computation(String tenderer, Node total) {}

    public List<Computation> computations() {
        return evaluation
                .ranked()
                .flatMap(offer ->
                        offer.explanation().stream().map(total -> new Computation(offer.tenderer(), node(total))))
                .toList();
    }

    private static Node node(Explanation explanation) {
        var value = explanation.value();
        var decimal = value.decimal().replace('.', ',');
        return new Node(
                explanation.label().fr(),
                value.fraction().contains("/") ? value.fraction() + " ≈ " + decimal : value.fraction(),
                explanation.inputs().isEmpty() ? "" : explanation.formula().fr(),
                explanation.inputs().stream().map(ReportContents::node).toList());
    }
}
