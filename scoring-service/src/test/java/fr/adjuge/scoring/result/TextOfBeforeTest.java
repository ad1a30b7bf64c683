package fr.adjuge.scoring.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What evaluators pasted before texts were looked at is frozen, and ends no report. */
@QuarkusTest
class TextOfBeforeTest extends EvaluationHttpTest {

    /** What Word writes for a line break, and what XML cannot hold. */
    private static final String PASTED = "Bonne'||chr(11)||'méthode'||chr(1)||chr(12)||chr(65534)||' claire";

    @Inject
    DataSource database;

    @Test
    void aReportLeavesOutWhatXmlCannotHold() throws SQLException, IOException {
        var evaluation = address();
        open(evaluation, FROM_THE_START).statusCode(201);
        change(
                evaluation,
                "update evaluation set request = replace(request, 'Société fictive A', 'Société fic\\u0001tive"
                        + " A\\u000B') where id = ?");
        markAll(evaluation);
        change(evaluation, "update mark set reason = '" + PASTED + "' where evaluation_id = ?");
        asBuyer().put(evaluation + "/closure").then().statusCode(200);

        var extract = evaluation + "/offers/A/extract";
        asBuyer()
                .accept("text/html")
                .get(evaluation + "/report")
                .then()
                .statusCode(200)
                .body(containsString("Bonne\nméthode\n claire"))
                .body(containsString("Société fictive A"));
        for (var file : new String[] {evaluation + "/report.pdf", extract + ".pdf?awardee=B"}) {
            var pdf = asBuyer().accept("application/pdf").get(file);
            assertThat(pdf.statusCode()).as(pdf.asString()).isEqualTo(200);
            try (var document = Loader.loadPDF(pdf.asByteArray())) {
                assertThat(new PDFTextStripper().getText(document)).contains("Société fictive A");
            }
        }
        asBuyer().accept("text/html").get(extract + "?awardee=B").then().statusCode(200);
        asBuyer().accept("text/csv").get(evaluation + "/figures.csv").then().statusCode(200);
        asBuyer()
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(evaluation + "/figures.xlsx")
                .then()
                .statusCode(200);
        asBuyer().post(evaluation + "/verification").then().statusCode(200).body("identical", equalTo(true));
    }

    private void change(String evaluation, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(evaluation.substring("/evaluations/".length())));
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
