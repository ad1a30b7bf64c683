package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.report.ReportContents.CriterionRow;
import fr.adjuge.scoring.report.ReportedEvaluation.Nested;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one unsuccessful tenderer may be told: its own rank, marks and their reasons, and of the awardee the name, the
 * total price and the mark on each criterion. Nothing of other tenderers, nothing on the awardee's sub-criteria or the
 * reasons for its marks, which could disclose its methods. Public because the template reads it by reflection.
 */
public final class ExtractContents {

    private final ReportedEvaluation evaluation;
    private final ReportContents report;
    private final OfferOutcome own;
    private final OfferOutcome awardee;

    ExtractContents(Extract extract) {
        this.evaluation = extract.evaluation();
        this.report = new ReportContents(evaluation);
        this.own = extract.own();
        this.awardee = extract.awardee();
    }

    public String title() {
        return "Extrait du rapport d'analyse des offres";
    }

    public String subject() {
        return report.subject();
    }

    public String tenderer() {
        return own.tenderer();
    }

    public String ownPrice() {
        return price(own);
    }

    public String awardeeName() {
        return awardee.tenderer();
    }

    public String awardeePrice() {
        return price(awardee);
    }

    private static String price(OfferOutcome offer) {
        return offer.comparedPrice().map(French::amount).orElse("–");
    }

    public String standing() {
        return own.rank()
                .map(rank -> "Votre offre est classée %s%s."
                        .formatted(rank == 1 ? "1re" : rank + "e", own.tied() ? " ex æquo" : ""))
                .orElse("Votre offre n'est pas classée.");
    }

    public List<String> reasons() {
        return own.reasons().stream()
                .map(reason -> French.sentence(reason.message().fr()))
                .toList();
    }

    public String source() {
        return report.source();
    }

    public List<CriterionRow> criteria() {
        return report.criteria();
    }

    public List<String> rules() {
        return report.rules();
    }

    public List<String> readings() {
        return report.readings();
    }

    /** A criterion of the total: own mark before and after rescaling, and what it and the awardee's mark add. */
    public record TotalRow(
            String title,
            String weight,
            String own,
            String ownFinal,
            String ownWeighted,
            String awardee,
            String awardeeWeighted) {}

    public List<TotalRow> totals() {
        return evaluation
                .criteria()
                .filter(nested ->
                        nested.depth() == 0 && nested.criterion().weight().isPresent())
                .map(nested -> {
                    var id = nested.criterion().id();
                    return new TotalRow(
                            CriterionTitle.of(nested.criterion()),
                            Wording.weight(nested, evaluation.request().method()),
                            shown(own, id, CriterionMark::mark),
                            shown(own, id, CriterionMark::finalMark),
                            shown(own, id, CriterionMark::weightedMark),
                            shown(awardee, id, CriterionMark::finalMark),
                            shown(awardee, id, CriterionMark::weightedMark));
                })
                .toList();
    }

    public String ownTotal() {
        return own.total().map(French::precise).orElse("–");
    }

    public String awardeeTotal() {
        return awardee.total().map(French::precise).orElse("–");
    }

    /** What evaluators gave the tenderer's own offer, and why. */
    public record OwnRow(int depth, String title, String weight, String mark, List<String> reasons) {}

    public List<OwnRow> ownMarks() {
        return evaluation
                .criteria()
                .filter(nested -> nested.criterion().priceFormula().isEmpty())
                .map(this::ownRow)
                .toList();
    }

    private OwnRow ownRow(Nested nested) {
        var criterion = nested.criterion();
        return new OwnRow(
                nested.depth(),
                CriterionTitle.of(criterion),
                Wording.weight(nested, evaluation.request().method()),
                shown(own, criterion.id(), CriterionMark::mark),
                reasons(criterion));
    }

    private List<String> reasons(Criterion criterion) {
        return evaluation
                .marks(own.offerId(), criterion.id())
                .map(ReportedMark::reason)
                .toList();
    }

    private static String shown(
            OfferOutcome offer, String criterionId, Function<CriterionMark, Optional<ExactNumber>> which) {
        return ReportedEvaluation.mark(offer, criterionId)
                .flatMap(which)
                .map(French::precise)
                .orElse("–");
    }
}
