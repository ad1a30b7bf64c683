package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import java.util.List;

/**
 * What one unsuccessful tenderer may be told: its own rank, marks and their reasons, and of the awardee the name, the
 * total price and the mark on each criterion. Nothing of other tenderers, nothing on the awardee's sub-criteria or the
 * reasons for its marks, which could disclose its methods. Public because the template reads it by reflection.
 */
public final class ExtractContents {

    private final ReportedEvaluation evaluation;
    private final OfferOutcome own;
    private final OfferOutcome awardee;

    ExtractContents(ReportedEvaluation evaluation, OfferOutcome own, OfferOutcome awardee) {
        this.evaluation = evaluation;
        this.own = own;
        this.awardee = awardee;
    }

    public String title() {
        return "Extrait du rapport d'analyse des offres";
    }

    public String subject() {
        return new ReportContents(evaluation).subject();
    }

    public String tenderer() {
        return own.tenderer();
    }

    public String awardeeName() {
        return awardee.tenderer();
    }

    public String awardeePrice() {
        return awardee.comparedPrice().map(French::amount).orElse("–");
    }

    public String standing() {
        return own.rank()
                .map(rank -> "Votre offre est classée %s%s."
                        .formatted(rank == 1 ? "1re" : rank + "e", own.tied() ? " ex æquo" : ""))
                .orElse("Votre offre n'est pas classée.");
    }

    public List<String> reasons() {
        return own.reasons().stream().map(reason -> reason.message().fr()).toList();
    }

    /** A criterion: own mark, its reasons, and for criteria the awardee's mark. */
    public record Row(int depth, String title, String weight, String own, String awardee, List<String> reasons) {}

    public List<Row> rows() {
        var method = evaluation.request().method();
        return evaluation
                .criteria()
                .map(nested -> new Row(
                        nested.depth(),
                        CriterionTitle.of(nested.criterion()),
                        Wording.weight(nested.criterion(), method),
                        shown(own, nested.criterion().id()),
                        nested.depth() == 0 ? shown(awardee, nested.criterion().id()) : "",
                        evaluation
                                .marks(own.offerId(), nested.criterion().id())
                                .map(mark -> mark.reason())
                                .toList()))
                .toList();
    }

    public String ownTotal() {
        return own.total().map(French::mark).orElse("–");
    }

    public String awardeeTotal() {
        return awardee.total().map(French::mark).orElse("–");
    }

    /** The mark that counts; of an offer that is not ranked, the one before rescaling. */
    private static String shown(OfferOutcome offer, String criterionId) {
        return ReportedEvaluation.mark(offer, criterionId)
                .flatMap(mark -> mark.finalMark().or(mark::mark))
                .map(French::mark)
                .orElse("–");
    }
}
