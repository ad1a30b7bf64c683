package fr.adjuge.scoring.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsFileTest {

    private static final Sheet MARKS = new Sheet(
            "Notes",
            List.of(
                    List.of("Offre", "sav : note", "sav : motif"),
                    List.of("007", "3,5", "24 heures"),
                    List.of("B", "", "  deux  blancs\nune autre ligne\tet un tabulateur "),
                    List.of("C", "123456789012345,67", "=SOMME(A1)")));

    /** A number of more digits than spreadsheets compute with stays text, and 007 an id. */
    @Test
    void isReadAsItWasWritten() throws UnreadableSheetException {
        var prices = new Sheet("Prix", List.of(List.of("Offre", "Prix HT"), List.of("A", "-2,5")));

        assertThat(SpreadsheetFile.readAll(OdsFile.write(prices, MARKS))).containsExactly(prices, MARKS);
        assertThat(SpreadsheetFile.read(OdsFile.write(prices, MARKS), "Notes")).isEqualTo(MARKS);
        assertThat(SpreadsheetFile.read(OdsFile.write(prices, MARKS), "Autre")).isEqualTo(prices);
    }

    /** The type comes first and as it is: whoever looks at the first bytes knows the file. */
    @Test
    void saysWhatItIsInItsFirstBytesAndNowhereWhenItWasMade() throws IOException {
        var file = OdsFile.write(MARKS);

        assertThat(new String(file, 30, 54, UTF_8)).isEqualTo("mimetype" + OdsFile.MEDIA_TYPE);
        assertThat(OdsFile.write(MARKS)).isEqualTo(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type='float' office:value='259999.99' | <text:p>260 000</text:p> | 259999,99",
                "office:value-type='float' office:value='0.30000000000000004' | <text:p>0,3</text:p> | 0,3",
                "office:value-type='float' office:value='2.5E5' | <text:p>250 000</text:p> | 250000",
                "office:value-type='float' office:value='1e999999999' | <text:p>?</text:p> | 1e999999999",
                "office:value-type='currency' office:currency='EUR' office:value='12.5' | <text:p>12,50 €</text:p> | 12,5",
                "office:value-type='percentage' office:value='1' | <text:p>100 %</text:p> | 100 %",
                "office:value-type='percentage' office:value='0.075' | <text:p>7,5 %</text:p> | 7,5 %",
                "office:value-type='date' office:date-value='2025-05-28' | <text:p>28/05/25</text:p> | 28/05/2025",
                "office:value-type='date' office:date-value='2025-05-28T12:00:00' | <text:p>28/05/25</text:p> | 28/05/2025",
                "office:value-type='boolean' office:boolean-value='true' | <text:p>VRAI</text:p> | VRAI",
                "office:value-type='boolean' office:boolean-value='false' | <text:p>FAUX</text:p> | FAUX",
                "table:formula='of:=[.A2]' office:value-type='float' office:value='3' | <text:p>3</text:p> | 3",
                "table:formula='of:=1/0' office:value-type='string' | <text:p>#DIV/0!</text:p> | #DIV/0!",
                "office:value-type='string' | <text:p>deux<text:s text:c='2'/>mots</text:p> | deux  mots",
                "office:value-type='string' | <text:p>tr<text:span>è</text:span>s bon</text:p> | très bon",
                "office:value-type='string' | <office:annotation><text:p>note</text:p></office:annotation><text:p>3</text:p> | 3"
            })
    void readsACellAsAPersonSeesIt(String attributes, String content, String text) throws UnreadableSheetException {
        var sheet = read("<table:table-row><table:table-cell %s>%s</table:table-cell></table:table-row>"
                .formatted(attributes, content));

        assertThat(sheet.rows()).containsExactly(List.of(text));
        assertThat(sheet.unreadable()).isEmpty();
    }

    @Test
    void guessesNothingOfAFormulaThatWasNeverComputed() throws UnreadableSheetException {
        var sheet = read("<table:table-row><table:table-cell table:formula='of:=[.A2]'/></table:table-row>");

        assertThat(sheet.unreadable()).containsOnlyKeys(new Sheet.Place(0, 0));
    }

    @Test
    void namesTheCellsThatAMergedOneCovers() throws UnreadableSheetException {
        var sheet = read("""
                <table:table-row><table:table-cell office:value-type='string'><text:p>x</text:p></table:table-cell>
                <table:table-cell table:number-columns-spanned='3'><text:p>y</text:p></table:table-cell>
                <table:covered-table-cell table:number-columns-repeated='2'/></table:table-row>""");

        assertThat(sheet.unreadable()).containsOnlyKeys(new Sheet.Place(0, 2), new Sheet.Place(0, 3));
        assertThat(sheet.cell(0, 1)).isEqualTo("y");
    }

    /** A spreadsheet says of the rest of a row, and of the sheet, how often it is repeated. */
    @Test
    void keepsRowsAndColumnsWhereTheyAre() throws UnreadableSheetException {
        var sheet = read("""
                <table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>
                <table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>
                <table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'/>
                <table:table-cell table:number-columns-repeated='16380'/></table:table-row>
                <table:table-row table:number-rows-repeated='1048572'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>""");

        assertThat(sheet.rows())
                .containsExactly(List.of(), List.of(), List.of("", "", "7", "7"), List.of("", "", "7", "7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated='1048576'><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated='2000000'><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row table:number-rows-repeated='99999999999'/><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row table:number-rows-repeated='100'><table:table-cell table:number-columns-repeated='16000'><text:p>x</text:p></table:table-cell></table:table-row>"
            })
    void refusesWhatIsLargerThanAnyTable(String rows) {
        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("it is larger than any table of prices and marks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated='x'/>",
                "<table:table-row><table:table-cell office:value-type='float' office:value='douze'/></table:table-row>",
                "<table:table-row><table:table-cell office:value-type='date' office:date-value='hier'/></table:table-row>",
                "<table:table-row>"
            })
    void refusesWhatNoSpreadsheetWrites(String rows) {
        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessage("it is not a spreadsheet");
    }

    @Test
    void refusesASmallFileThatUnpacksToAHugeOne() throws IOException {
        var bomb = file("<table:table-row/>" + " ".repeat(40 << 20));

        assertThat(bomb).hasSizeLessThan(100 << 10);
        assertThatThrownBy(() -> SpreadsheetFile.readAll(bomb)).isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void expandsNoEntities() throws IOException {
        var file =
                zipped("<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'>]>" + content("<table:table-row>&a;</table:table-row>"));

        assertThatThrownBy(() -> SpreadsheetFile.readAll(file)).isInstanceOf(UnreadableSheetException.class);
    }

    private static Sheet read(String rows) throws UnreadableSheetException {
        try {
            return SpreadsheetFile.read(file(rows), "Prix");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file(String rows) throws IOException {
        return zipped(content(rows));
    }

    private static String content(String rows) {
        return """
                <office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'
                 xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'
                 xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>
                <table:table table:name='Prix'>%s</table:table></office:spreadsheet></office:body></office:document-content>""".formatted(rows);
    }

    private static byte[] zipped(String content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var made = new ZipInputStream(new ByteArrayInputStream(OdsFile.write(MARKS)));
                var zip = new ZipOutputStream(file)) {
            for (var part = made.getNextEntry(); part != null; part = made.getNextEntry()) {
                var bytes = part.getName().equals("content.xml") ? content.getBytes(UTF_8) : made.readAllBytes();
                var entry = new ZipEntry(part.getName());
                if (part.getName().equals("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(part.getCrc());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return file.toByteArray();
    }
}
