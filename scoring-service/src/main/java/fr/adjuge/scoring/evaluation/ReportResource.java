package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.access.Role.AUDITOR;
import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.REPRESENTATIVE;
import static fr.adjuge.scoring.access.Role.SERVICE;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.scoring.exchange.CanonicalForm;
import fr.adjuge.scoring.report.FigureFiles;
import fr.adjuge.scoring.report.ReportPage;
import fr.adjuge.scoring.report.ReportPdf;
import fr.adjuge.scoring.report.ReportedEvaluation;
import fr.adjuge.scoring.time.Paris;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;

/** The analysis report of a closed evaluation, in French; the format is chosen by the address. */
@Path("/evaluations/{id}")
@RolesAllowed({SERVICE, BUYER, REPRESENTATIVE, AUDITOR})
public class ReportResource {

    private final EvaluationRepository evaluations;
    private final MarkRepository marks;
    private final Readers readers;

    ReportResource(EvaluationRepository evaluations, MarkRepository marks, Readers readers) {
        this.evaluations = evaluations;
        this.marks = marks;
        this.readers = readers;
    }

    @GET
    @Path("report")
    @Produces("text/html;charset=UTF-8")
    @Transactional
    public String page(@PathParam("id") UUID id) {
        return ReportPage.html(closed(id));
    }

    @GET
    @Path("report.pdf")
    @Produces("application/pdf")
    @Transactional
    public byte[] pdf(@PathParam("id") UUID id) {
        return ReportPdf.pdf(closed(id));
    }

    @GET
    @Path("figures.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public String csv(@PathParam("id") UUID id) {
        return FigureFiles.csv(closed(id));
    }

    @GET
    @Path("figures.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Transactional
    public byte[] xlsx(@PathParam("id") UUID id) {
        return FigureFiles.xlsx(closed(id));
    }

    private ReportedEvaluation closed(UUID id) {
        var evaluation = evaluations.require(id);
        readers.requireBuyer(evaluation);
        var frozen = evaluation.frozenResult();
        return new ReportedEvaluation(
                CanonicalForm.read(evaluation.request(), EvaluationRequest.class),
                CanonicalForm.read(frozen.result(), ScoringResult.class),
                frozen.hash(),
                marks.of(id).stream().map(EvaluationViews::view).toList(),
                Paris.timeOf(evaluation.closedAt().orElseThrow()));
    }
}
