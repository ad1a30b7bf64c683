package fr.adjuge.scoring;

import static fr.adjuge.scoring.access.Role.BUYER;
import static fr.adjuge.scoring.access.Role.SERVICE;
import static fr.adjuge.scoring.problem.ProblemType.UNREADABLE_FILE;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.FilledScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.sheet.CsvFile;
import fr.adjuge.scoring.sheet.Sheet;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prices and marks of a request as tables to fill in, and the request that the filled tables make; nothing is stored. */
@Path("/scoring-sheets")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE, BUYER})
@Tag(name = "Scoring sheets", description = "Prices and marks of a request as tables to fill in; nothing is stored.")
public class ScoringSheetResource {

    private static final Text ONE_FORM = new Text("a workbook, or tables as CSV", "un classeur, ou des tables en CSV");

    @POST
    @Path("workbook.xlsx")
    @Produces(XlsxFile.MEDIA_TYPE)
    @LargeBody
    @Operation(operationId = "makeScoringWorkbook", summary = "Make a workbook to fill in", description = """
                    Sheets « Prix » and « Notes »: a row for each offer, what is known already filled in. Roles: service, buyer.""")
    public byte[] workbook(@NotNull @Valid ScoringRequest request) {
        var tables = ScoringTables.of(request);
        return XlsxFile.write(tables.prices(), tables.marks());
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
                var sheets = XlsxFile.readAll(filled.workbook().get());
                return tables.filledWith(
                        Optional.of(named(ScoringTables.PRICES, sheets)),
                        Optional.of(named(ScoringTables.MARKS, sheets)));
            }
            return tables.filledWith(
                    csv(ScoringTables.PRICES, filled.prices()), csv(ScoringTables.MARKS, filled.marks()));
        } catch (UnreadableSheetException e) {
            throw e.refusal();
        }
    }

    /** An empty one where it is not there: then its headings are. */
    private static Sheet named(String name, List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findAny()
                .orElseGet(() -> new Sheet(name, List.of()));
    }

    private static Optional<Sheet> csv(String name, Optional<String> text) throws UnreadableSheetException {
        return text.isPresent() ? Optional.of(CsvFile.read(name, text.get())) : Optional.empty();
    }
}
