package fr.adjuge.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    @Test
    void amountsAreNumbersAndTheRestIsText() throws IOException {
        var parts = partsOf(Spreadsheet.of(List.of(List.of("Offre & options", "259999.00"))));

        assertThat(parts)
                .containsKeys("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<t>Offre &amp; options</t>")
                .contains("<c><v>259999.00</v></c>");
    }

    @Test
    void theSameRowsGiveTheSameBytes() {
        var rows = List.of(List.of("a", "1"));

        assertThat(Spreadsheet.of(rows)).isEqualTo(Spreadsheet.of(rows));
    }

    private static Map<String, String> partsOf(byte[] workbook) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
