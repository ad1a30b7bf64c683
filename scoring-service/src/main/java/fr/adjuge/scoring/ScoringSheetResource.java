package fr.adjuge.scoring;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;
import static fr.adjuge.scoring.problem.ProblemType.UNREADABLE_FILE;
import static fr.adjuge.scoring.problem.ProblemType.WRONG_CELL;
import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.FilledScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.sheet.CsvFile;
import fr.adjuge.scoring.sheet.OdsFile;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.SpreadsheetFile;
import fr.adjuge.scoring.sheet.UnreadableSheetException;
import fr.adjuge.scoring.sheet.XlsxFile;
import fr.adjuge.scoring.table.ScoringTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prices and marks of a request as tables to fill in, and the request that the filled tables make; nothing is stored. */
@Path("/scoring-sheets")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE, BUYER})
@Tag(name = "Scoring sheets", description = "Prices and marks of a request as tables to fill in; nothing is stored.")
public class ScoringSheetResource {

    private static final Text SHEETS_MISSING = new Text("a sheet is missing", "une feuille manque");
    private static final Text SHEET_MISSING =
            new Text("the sheet « %s » is missing; there are: %s", "la feuille « %s » manque ; il y a : %s");
    private static final Text ONE_FORM = new Text("a workbook, or tables as CSV", "un classeur, ou des tables en CSV");

    @POST
    @Path("workbook.xlsx")
    @Produces(XlsxFile.MEDIA_TYPE)
    @LargeBody
    @Operation(operationId = "makeScoringWorkbook", summary = "Make a workbook to fill in", description = """
                    Sheets « Prix » and « Notes »: a row for each offer, what is known already filled in; « Critères » tells names, scales and labels. Roles: service, buyer.""")
    public byte[] workbook(@NotNull @Valid ScoringRequest request) {
        var tables = ScoringTables.of(request);
        return XlsxFile.write(tables.prices(), tables.marks(), tables.legend());
    }

    @POST
    @Path("workbook.ods")
    @Produces(OdsFile.MEDIA_TYPE)
    @LargeBody
    @Operation(operationId = "makeScoringOds", summary = "Make an OpenDocument workbook to fill in", description = """
                    As the XLSX: sheets « Prix », « Notes » and, to be read only, « Critères ». Roles: service, buyer.""")
    public byte[] ods(@NotNull @Valid ScoringRequest request) {
        var tables = ScoringTables.of(request);
        return OdsFile.write(tables.prices(), tables.marks(), tables.legend());
    }

    @POST
    @Path("prices.csv")
    @Produces("text/csv;charset=UTF-8")
    @LargeBody
    @Operation(operationId = "makePricesCsv", summary = "Make a table of prices to fill in", description = """
                    The price of each offer, of its options and its costs, as the sheet « Prix ». Roles: service, buyer.""")
    public String prices(@NotNull @Valid ScoringRequest request) {
        return CsvFile.write(ScoringTables.of(request).prices());
    }

    @POST
    @Path("marks.csv")
    @Produces("text/csv;charset=UTF-8")
    @LargeBody
    @Operation(
            operationId = "makeMarksCsv",
            summary = "Make a table of marks to fill in",
            description = "The marks of each offer by criterion, as the sheet « Notes ». Roles: service, buyer.")
    public String marks(@NotNull @Valid ScoringRequest request) {
        return CsvFile.write(ScoringTables.of(request).marks());
    }

    @POST
    @Path("readings")
    @Produces(MediaType.APPLICATION_JSON)
    @LargeBody
    @Operation(
            operationId = "readFilledTables",
            summary = "Read filled tables: the request with their prices and marks",
            description = """
                    Takes the request from which the tables were made, with the filled workbook or CSV beside it, and answers the request with their prices and marks, ready for POST /scorings. Every wrong cell is named by sheet and cell; an empty price is an offer without a price.

                    Roles: service, buyer.""")
    public ScoringRequest read(@NotNull @Valid FilledScoringRequest filled) {
        if (filled.workbook().isPresent()
                == (filled.prices().isPresent() || filled.marks().isPresent())) {
            throw new RefusedException(UNREADABLE_FILE, ONE_FORM);
        }
        var tables = ScoringTables.of(filled.known());
        try {
            if (filled.workbook().isPresent()) {
                var sheets = SpreadsheetFile.readAll(filled.workbook().get());
                requireSheets(sheets, ScoringTables.PRICES, ScoringTables.MARKS);
                return tables.filledWith(named(ScoringTables.PRICES, sheets), named(ScoringTables.MARKS, sheets));
            }
            return tables.filledWith(
                    csv(ScoringTables.PRICES, filled.prices()), csv(ScoringTables.MARKS, filled.marks()));
        } catch (UnreadableSheetException e) {
            throw e.refusal();
        }
    }

    /** Each that is not there is named, with those that are. */
    private static void requireSheets(List<Sheet> sheets, String... names) {
        var there = sheets.stream().map(sheet -> "« " + sheet.name() + " »").collect(joining(", "));
        var missing = Stream.of(names)
                .filter(name -> named(name, sheets).isEmpty())
                .map(name -> Breach.of("/workbook", SHEET_MISSING.with(name, there)))
                .toList();
        if (!missing.isEmpty()) {
            throw RefusedException.forBreaches(WRONG_CELL, SHEETS_MISSING, missing);
        }
    }

    private static Optional<Sheet> named(String name, List<Sheet> sheets) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findAny();
    }

    private static Optional<Sheet> csv(String name, Optional<String> text) throws UnreadableSheetException {
        return text.isPresent() ? Optional.of(CsvFile.read(name, text.get())) : Optional.empty();
    }
}
