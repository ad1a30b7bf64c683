package fr.adjuge.scoring.report;

import fr.adjuge.dto.http.WrittenText;
import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.Finding;
import java.util.List;

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
                new Fact("Méthode annoncée", source()),
                new Fact(
                        "Options retenues pour le classement",
                        evaluation.options(evaluation.result().optionCombination())),
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
                        Wording.weight(nested, method),
                        Wording.judgedBy(nested.criterion(), method)))
                .toList();
    }

    /** Where the rules of the method stand. */
    public String source() {
        return evaluation
                .request()
                .method()
                .source()
                .filter(source -> !WrittenText.isBlank(source))
                .orElse("sans référence");
    }

    public List<String> rules() {
        return RuleWording.announced(evaluation.request().method());
    }

    public List<String> readings() {
        return RuleWording.readings(evaluation.request().method());
    }

    public List<Fact> optionNames() {
        return evaluation.request().method().options().stream()
                .map(option -> new Fact(option.id(), option.name()))
                .toList();
    }

    public RankingSection ranking() {
        return new RankingSection(evaluation);
    }

    /** An offer that is not ranked, and why. */
    public record ExcludedRow(String tenderer, String outcome, List<String> reasons) {}

    public List<ExcludedRow> excluded() {
        return evaluation
                .notRanked()
                .map(offer ->
                        new ExcludedRow(offer.tenderer(), Wording.outcome(offer.outcome()), sentences(offer.reasons())))
                .toList();
    }

    public List<String> findings() {
        return sentences(evaluation.result().findings());
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> French.sentence(finding.message().fr()))
                .toList();
    }

    public List<CriterionSection> sections() {
        return evaluation
                .criteria()
                .map(nested -> new CriterionSection(evaluation, nested))
                .toList();
    }

    public LowPrices lowPrices() {
        return new LowPrices(evaluation);
    }

    public CombinationSection combinations() {
        return new CombinationSection(evaluation);
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
        return new Node(
                explanation.label().fr(),
                French.exact(explanation.value()),
                explanation.inputs().isEmpty() ? "" : explanation.formula().fr() + basis(explanation),
                explanation.inputs().stream().map(ReportContents::node).toList());
    }

    private static String basis(Explanation explanation) {
        return explanation.basis().map(basis -> " (" + basis + ")").orElse("");
    }
}
