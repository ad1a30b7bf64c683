package fr.adjuge.scoring.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final Sheet TABLE = new Sheet("Notes", List.of(List.of("Offre", "Note"), List.of("A", "3,5")));

    /** A time could stand in the directory of the ZIP file or in the properties of the workbook. */
    @Test
    void tellsNowhereWhenItWasMade() throws IOException {
        var parts = 0;
        try (var file = new ZipInputStream(new ByteArrayInputStream(XlsxFile.write(TABLE)))) {
            for (var part = file.getNextEntry(); part != null; part = file.getNextEntry()) {
                parts++;
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(new String(file.readAllBytes(), UTF_8))
                        .as(part.getName())
                        .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:");
            }
        }
        assertThat(parts).isGreaterThan(1);
    }

    @Test
    void isReadAsItWasWritten() throws UnreadableSheetException {
        assertThat(SpreadsheetFile.read(XlsxFile.write(TABLE), "").rows()).isEqualTo(TABLE.rows());
    }
}
