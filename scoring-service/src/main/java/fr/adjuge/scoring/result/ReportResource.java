package fr.adjuge.scoring.result;

import static fr.adjuge.scoring.access.Role.AUDITOR;
import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.REPRESENTATIVE;
import static fr.adjuge.scoring.access.Role.SERVICE;
import static fr.adjuge.scoring.problem.ProblemType.NO_AWARDEE;
import static fr.adjuge.scoring.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.download.Download;
import fr.adjuge.dto.http.download.Downloads;
import fr.adjuge.dto.http.server.Gate;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.scoring.evaluation.Dossiers;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.EvaluationRepository;
import fr.adjuge.scoring.evaluation.Readers;
import fr.adjuge.scoring.marking.Mark;
import fr.adjuge.scoring.marking.MarkRepository;
import fr.adjuge.scoring.report.Extract;
import fr.adjuge.scoring.report.FigureTable;
import fr.adjuge.scoring.report.ReportPage;
import fr.adjuge.scoring.report.ReportPdf;
import fr.adjuge.scoring.report.ReportedEvaluation;
import fr.adjuge.scoring.report.ReportedMark;
import fr.adjuge.scoring.sheet.CsvFile;
import fr.adjuge.scoring.sheet.OdsFile;
import fr.adjuge.scoring.sheet.XlsxFile;
import fr.adjuge.scoring.time.Paris;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The analysis report of a closed evaluation, in French; the format is chosen by the address. */
@Path("/evaluations/{id}")
@RolesAllowed({SERVICE, BUYER, REPRESENTATIVE, AUDITOR})
@Tag(name = "Report", description = "The analysis report of a closed evaluation, in French.")
public class ReportResource {

    /** With their explanation, tens of MiB; beyond, a report may take half of the heap. */
    private static final int MARKS_FOR_TWO = 5_000;

    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final Replays replays;
    private final MarkRepository marks;
    private final Readers readers;
    private final Downloads downloads;
    private final Gate gate;

    ReportResource(
            EvaluationRepository evaluations,
            Dossiers dossiers,
            Replays replays,
            MarkRepository marks,
            Readers readers,
            Downloads downloads,
            Gate gate) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.replays = replays;
        this.marks = marks;
        this.readers = readers;
        this.downloads = downloads;
        this.gate = gate;
    }

    @GET
    @Path("report")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Produces("text/html;charset=UTF-8")
    @Operation(
            operationId = "getReport",
            summary = "Read the report of the analysis as a page",
            description = "Roles: service; buyer, representative, auditor of the evaluation's organisation.")
    public RestResponse<InputStream> page(@PathParam("id") UUID id) throws IOException {
        var file = made(ReportPage::html, id, () -> explained(id));
        return downloads.answer(Download.of("rapport-d-analyse.html", file).shown());
    }

    @GET
    @Path("report.pdf")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadReportPdf",
            summary = "Download the report of the analysis as an accessible PDF",
            description = "Roles: service; buyer, representative, auditor of the evaluation's organisation.")
    public RestResponse<InputStream> pdf(@PathParam("id") UUID id) throws IOException {
        var file = made(ReportPdf::pdf, id, () -> explained(id));
        return downloads.answer(Download.of("rapport-d-analyse.pdf", file).shown());
    }

    @GET
    @Path("figures.csv")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "downloadFiguresCsv",
            summary = "Download the figures of the report as CSV",
            description = "Roles: service; buyer, representative, auditor of the evaluation's organisation.")
    public RestResponse<InputStream> csv(@PathParam("id") UUID id) throws IOException {
        var file = made(evaluation -> CsvFile.write(FigureTable.of(evaluation)), id, () -> closed(id));
        return downloads.answer(Download.of("notes.csv", file));
    }

    @GET
    @Path("figures.xlsx")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Produces(XlsxFile.MEDIA_TYPE)
    @Operation(
            operationId = "downloadFiguresXlsx",
            summary = "Download the figures of the report as a workbook",
            description = "Roles: service; buyer, representative, auditor of the evaluation's organisation.")
    public RestResponse<InputStream> xlsx(@PathParam("id") UUID id) throws IOException {
        var file = made(evaluation -> XlsxFile.write(FigureTable.of(evaluation)), id, () -> closed(id));
        return downloads.answer(Download.of("notes.xlsx", file));
    }

    @GET
    @Path("figures.ods")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @Produces(OdsFile.MEDIA_TYPE)
    @Operation(
            operationId = "downloadFiguresOds",
            summary = "Download the figures of the report as an OpenDocument workbook",
            description = "Roles: service; buyer, representative, auditor of the evaluation's organisation.")
    public RestResponse<InputStream> ods(@PathParam("id") UUID id) throws IOException {
        var file = made(evaluation -> OdsFile.write(FigureTable.of(evaluation)), id, () -> closed(id));
        return downloads.answer(Download.of("notes.ods", file));
    }

    /** What an unsuccessful tenderer may be told; {@code awardee}: the offer that was chosen. */
    @GET
    @Path("offers/{offerId}/extract")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @Produces("text/html;charset=UTF-8")
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @APIResponse(responseCode = "422", description = "Not a ranked offer, or the awardee itself")
    @Operation(
            operationId = "getReportExtract",
            summary = "Read what an unsuccessful tenderer may be told",
            description = """
                    `awardee` is the offer that was chosen. Roles: service; buyer, representative, auditor of the evaluation's organisation.""")
    public RestResponse<InputStream> extract(
            @PathParam("id") UUID id,
            @PathParam("offerId") String offerId,
            @QueryParam("awardee") @NotNull String awardee)
            throws IOException {
        var file = made(ReportPage::extract, id, () -> taken(id, offerId, awardee));
        return downloads.answer(Download.of("extrait-du-rapport.html", file).shown());
    }

    @GET
    @Path("offers/{offerId}/extract.pdf")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Produces("application/pdf")
    @APIResponse(responseCode = "409", description = "Not closed yet")
    @APIResponse(responseCode = "422", description = "Not a ranked offer, or the awardee itself")
    @Operation(
            operationId = "downloadReportExtractPdf",
            summary = "Download what an unsuccessful tenderer may be told as a PDF",
            description =
                    "As the extract. Roles: service; buyer, representative, auditor of the evaluation's organisation.")
    public RestResponse<InputStream> extractPdf(
            @PathParam("id") UUID id,
            @PathParam("offerId") String offerId,
            @QueryParam("awardee") @NotNull String awardee)
            throws IOException {
        var file = made(ReportPdf::extract, id, () -> taken(id, offerId, awardee));
        return downloads.answer(Download.of("extrait-du-rapport.pdf", file).shown());
    }

    /** Read in a transaction, made after it: what takes long holds no connection. What is large is made alone. */
    private <R, F> F made(Function<R, F> form, UUID id, Supplier<R> read) {
        var isLarge = QuarkusTransaction.requiringNew().call(() -> marks.countOf(id)) > MARKS_FOR_TWO;
        return gate.through(() -> form.apply(QuarkusTransaction.requiringNew().call(read::get)), isLarge);
    }

    private Extract taken(UUID id, String offerId, String awardee) {
        var evaluation = closed(id);
        var own = evaluation
                .outcome(offerId)
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE, new Text("no offer “%s”", "aucune offre « %s »").with(offerId)));
        var chosen = evaluation
                .outcome(awardee)
                .filter(outcome -> outcome.rank().isPresent() && !awardee.equals(offerId))
                .orElseThrow(() -> new RefusedException(
                        NO_AWARDEE,
                        new Text(
                                        "“%s” is not the ranked offer of another tenderer",
                                        "« %s » n'est pas l'offre classée d'un autre soumissionnaire")
                                .with(awardee)));
        return new Extract(evaluation, own, chosen);
    }

    private ReportedEvaluation explained(UUID id) {
        return reported(id, evaluation -> replays.explaining(evaluation).explainedResult());
    }

    private ReportedEvaluation closed(UUID id) {
        return reported(id, dossiers::result);
    }

    private ReportedEvaluation reported(UUID id, Function<Evaluation, ScoringResult> result) {
        var evaluation = evaluations.require(id);
        readers.requireBuyer(evaluation);
        return new ReportedEvaluation(
                dossiers.of(evaluation).request(),
                result.apply(evaluation),
                evaluation.frozenResult().hash(),
                marks.of(id).stream().map(ReportResource::reported).toList(),
                Paris.timeOf(evaluation.closedAt().orElseThrow()));
    }

    private static ReportedMark reported(Mark mark) {
        return new ReportedMark(
                mark.offerId(), mark.criterionId(), mark.combination().optionIds(), mark.mark(), mark.reason());
    }
}
