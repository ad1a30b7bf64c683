package fr.adjuge.tender.upload;

import static fr.adjuge.dto.tender.FileRemark.CONTENT_UNLIKE_EXTENSION;
import static fr.adjuge.dto.tender.FileRemark.EMPTY;
import static fr.adjuge.dto.tender.FileRemark.EXECUTABLE;
import static fr.adjuge.dto.tender.FileRemark.FORMAT_NOT_ACCEPTED;
import static fr.adjuge.dto.tender.FileRemark.MACROS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.tender.FileRemark;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Source of the accepted formats: consultation rules INRAE-C24-2025-006, §7.4.1. */
class ContentInspectionTest {

    static final List<String> INRAE_FORMATS = List.of("xls", "xlsx", "doc", "docx", "rtf", "ppt", "pptx", "pdf");
    static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    @Test
    void hasNothingToSayOfAnOrdinaryDocument() {
        assertThat(remarks("AE.pdf", "%PDF-1.7 acte d'engagement")).isEmpty();
        assertThat(remarks("DPGF.XLSX", "PK\u0003\u0004 xl/workbook.xml")).isEmpty();
        assertThat(remarks("memoire.doc", OLE2 + "Word.Document.8")).isEmpty();
    }

    @Test
    void noticesAFormatThatIsNotAccepted() {
        assertThat(remarks("plans.dwg", "AC1032")).containsExactly(FORMAT_NOT_ACCEPTED);
        assertThat(remarks("LISEZMOI", "bonjour")).containsExactly(FORMAT_NOT_ACCEPTED);
    }

    @Test
    void noticesProgramsWhateverTheyAreCalled() {
        assertThat(remarks("AE.pdf", "MZ\u0090\u0000")).containsExactlyInAnyOrder(EXECUTABLE, CONTENT_UNLIKE_EXTENSION);
        assertThat(remarks("AE.pdf", "\u007fELF\u0002")).contains(EXECUTABLE);
        assertThat(remarks("AE.pdf", "#!/bin/sh")).contains(EXECUTABLE);
        assertThat(remarks("AE.pdf.exe", "%PDF")).containsExactlyInAnyOrder(FORMAT_NOT_ACCEPTED, EXECUTABLE);
    }

    @Test
    void noticesMacrosInBothGenerationsOfOfficeFormats() {
        assertThat(remarks("DPGF.xlsx", "PK\u0003\u0004 xl/vbaProject.bin")).containsExactly(MACROS);
        assertThat(remarks("DPGF.xls", OLE2 + new String("_VBA_PROJECT".getBytes(UTF_16LE), ISO_8859_1)))
                .containsExactly(MACROS);
        assertThat(remarks("memoire.pdf", "%PDF vbaProject.bin")).isEmpty();
    }

    @Test
    void noticesAnEmptyFile() {
        assertThat(remarks("AE.pdf", "")).containsExactly(EMPTY);
    }

    @Test
    void seesTheSameHoweverTheFileIsCutIntoPieces() {
        var file = "PK\u0003\u0004 [Content_Types].xml vbaProjvbaProject.bin".getBytes(ISO_8859_1);

        for (var piece = 1; piece <= file.length; piece++) {
            var inspection = new ContentInspection("DPGF.xlsx", INRAE_FORMATS);
            for (var from = 0; from < file.length; from += piece) {
                var next = Arrays.copyOfRange(file, from, Math.min(from + piece, file.length));
                inspection.look(next, next.length);
            }
            assertThat(inspection.remarks()).as("pieces of %d", piece).containsExactly(MACROS);
            assertThat(inspection.size()).isEqualTo(file.length);
        }
    }

    private static Set<FileRemark> remarks(String name, String content) {
        var inspection = new ContentInspection(name, INRAE_FORMATS);
        var bytes = content.getBytes(ISO_8859_1);
        inspection.look(bytes, bytes.length);
        return inspection.remarks();
    }
}
