package fr.adjuge.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final Sheet TABLE = new Sheet("Notes", List.of(List.of("Offre", "Note"), List.of("A", "3,5")));

    /** Later than the second, which the library writes down, and than the two seconds that a ZIP file tells. */
    @Test
    void isTheSameBytesWheneverItIsMade() throws Exception {
        var file = XlsxFile.write(TABLE);
        Thread.sleep(2_100);

        assertThat(XlsxFile.write(TABLE)).isEqualTo(file);
        assertThat(XlsxFile.read(file).rows()).isEqualTo(TABLE.rows());
    }
}
