package fr.adjuge.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    @Test
    void everyEntryOfTheCrossReferenceTablePointsAtItsObject() {
        var pdf = text(Pdf.of("Acte d'engagement", List.of("Société fictive A", "259 999 € HT")));

        var entries = Pattern.compile("(\\d{10}) 00000 n")
                .matcher(pdf)
                .results()
                .map(entry -> Integer.parseInt(entry.group(1)))
                .toList();
        assertThat(entries).hasSize(6);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(pdf.substring(entries.get(i))).startsWith((i + 1) + " 0 obj");
        }
    }

    @Test
    void theTableIsWhereTheLastLinesSay() {
        var pdf = text(Pdf.of("Titre", List.of()));

        var start = Pattern.compile("startxref\n(\\d+)")
                .matcher(pdf)
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(pdf.substring(Integer.parseInt(start.group(1)))).startsWith("xref\n");
    }

    @Test
    void parenthesesOfTheTextDoNotEndIt() {
        assertThat(text(Pdf.of("Formulaire (DC1)", List.of()))).contains("(Formulaire \\(DC1\\)) Tj");
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertThat(Pdf.of("Titre", List.of("ligne"))).isEqualTo(Pdf.of("Titre", List.of("ligne")));
    }

    private static String text(byte[] pdf) {
        return new String(pdf, WIN_ANSI);
    }
}
