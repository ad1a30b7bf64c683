package fr.adjuge.scoring.marking;

import static fr.adjuge.scoring.access.Role.EVALUATOR;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.download.Download;
import fr.adjuge.dto.http.download.Downloads;
import fr.adjuge.dto.scoring.MarkView;
import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.evaluation.Dossiers;
import fr.adjuge.scoring.evaluation.EvaluationRepository;
import fr.adjuge.scoring.evaluation.Readers;
import fr.adjuge.scoring.sheet.CsvFile;
import fr.adjuge.scoring.sheet.OdsFile;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.SpreadsheetFile;
import fr.adjuge.scoring.sheet.UnreadableSheetException;
import fr.adjuge.scoring.sheet.XlsxFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The marks of the calling evaluator as a table to fill in and send back, as a workbook or as CSV. */
@Path("/evaluations/{id}")
@RolesAllowed(EVALUATOR)
@Tag(name = "Marking", description = "The marks of the evaluators, each with its reason: one by one or as a table.")
public class MarkSheetResource {

    private final EvaluationRepository evaluations;
    private final Dossiers dossiers;
    private final MarkRepository marks;
    private final MarkTaking taking;
    private final Readers readers;
    private final Caller caller;
    private final Downloads downloads;
    private final HttpHeaders headers;

    MarkSheetResource(
            EvaluationRepository evaluations,
            Dossiers dossiers,
            MarkRepository marks,
            MarkTaking taking,
            Readers readers,
            Caller caller,
            Downloads downloads,
            HttpHeaders headers) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.marks = marks;
        this.taking = taking;
        this.readers = readers;
        this.caller = caller;
        this.downloads = downloads;
        this.headers = headers;
    }

    @GET
    @Path("marks.xlsx")
    @Produces(XlsxFile.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "downloadMarksWorkbook",
            summary = "Download the marks of the caller as a workbook to fill in",
            description =
                    "A row for each offer, the marks already given filled in. Roles: evaluator of the evaluation.")
    public RestResponse<InputStream> workbook(@PathParam("id") UUID id) throws IOException {
        return downloads.answer(Download.of("notes-a-donner.xlsx", XlsxFile.write(workbookOf(id))));
    }

    @GET
    @Path("marks.ods")
    @Produces(OdsFile.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "downloadMarksOds",
            summary = "Download the marks of the caller as an OpenDocument workbook to fill in",
            description =
                    "A row for each offer, the marks already given filled in. Roles: evaluator of the evaluation.")
    public RestResponse<InputStream> ods(@PathParam("id") UUID id) throws IOException {
        return downloads.answer(Download.of("notes-a-donner.ods", OdsFile.write(workbookOf(id))));
    }

    @GET
    @Path("marks.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    @Operation(
            operationId = "downloadMarksCsv",
            summary = "Download the marks of the caller as CSV to fill in",
            description =
                    "A row for each offer, the marks already given filled in. Roles: evaluator of the evaluation.")
    public RestResponse<InputStream> csv(@PathParam("id") UUID id) throws IOException {
        return downloads.answer(Download.of("notes-a-donner.csv", CsvFile.write(workbookOf(id)[0])));
    }

    /** All of it or nothing: one wrong cell, and no mark is taken. */
    @PUT
    @Path("marks.xlsx")
    @Consumes(XlsxFile.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @LargeBody
    @Operation(operationId = "uploadMarksWorkbook", summary = "Give marks by a filled workbook", description = """
                    All of it or nothing: one wrong cell, named in the problem, and no mark is taken. Roles: evaluator of the evaluation.""")
    public List<MarkView> take(@PathParam("id") UUID id, @NotNull byte[] file) {
        return recordWorkbook(id, file);
    }

    /** All of it or nothing: one wrong cell, and no mark is taken. */
    @PUT
    @Path("marks.ods")
    @Consumes(OdsFile.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @LargeBody
    @Operation(
            operationId = "uploadMarksOds",
            summary = "Give marks by a filled OpenDocument workbook",
            description = """
                    All of it or nothing: one wrong cell, named in the problem, and no mark is taken. Roles: evaluator of the evaluation.""")
    public List<MarkView> takeOds(@PathParam("id") UUID id, @NotNull byte[] file) {
        return recordWorkbook(id, file);
    }

    private List<MarkView> recordWorkbook(UUID id, byte[] file) {
        try {
            return record(id, SpreadsheetFile.read(file, MarkSheet.NAME));
        } catch (UnreadableSheetException e) {
            throw e.refusal();
        }
    }

    /** All of it or nothing: one wrong cell, and no mark is taken. UTF-8, or the charset that Content-Type declares. */
    @PUT
    @Path("marks.csv")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @LargeBody
    @Operation(operationId = "uploadMarksCsv", summary = "Give marks by a filled CSV", description = """
                    All of it or nothing: one wrong cell, named in the problem, and no mark is taken. Roles: evaluator of the evaluation.""")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
            required = true)
    public List<MarkView> takeCsv(@PathParam("id") UUID id, @NotNull byte[] file) {
        var charset = Optional.ofNullable(headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER));
        try {
            return record(id, CsvFile.read(MarkSheet.NAME, file, charset));
        } catch (UnreadableSheetException e) {
            throw e.refusal();
        }
    }

    /** The table to fill in, and what it is about. */
    private Sheet[] workbookOf(UUID id) {
        var evaluation = evaluations.require(id);
        var dossier = dossiers.of(evaluation);
        readers.requireEvaluator(evaluation, dossier);
        var sheet = new MarkSheet(dossier, caller.subject());
        return new Sheet[] {sheet.filledWith(marks.of(id, caller.subject()).values()), sheet.legend()};
    }

    private List<MarkView> record(UUID id, Sheet sheet) {
        var evaluation = evaluations.require(id, PESSIMISTIC_WRITE);
        var dossier = dossiers.of(evaluation);
        readers.requireEvaluator(evaluation, dossier);
        var read = new MarkSheet(dossier, caller.subject()).read(sheet);
        return taking.take(evaluation, read).stream().map(MarkViews::of).toList();
    }
}
