package fr.adjuge.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>
            <numFmt numFmtId="170" formatCode="#,##0.00\\ &quot;€ HT à ce jour&quot;"/>
            <numFmt numFmtId="172" formatCode="0.0\\ %"/>
            <numFmt numFmtId="173" formatCode="0.0&quot; %&quot;"/>
            <numFmt numFmtId="171" formatCode="[$-40C]d\\ mmmm\\ yyyy"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="9"/><xf numFmtId="172"/><xf numFmtId="173"/></cellXfs>
            </styleSheet>""";

    /** 45658 is 1 January 2025, and 28 May is 147 days later: 45805. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1'><v>259999.99</v></c> | 259999,99",
                "<c r='A1' t='n'><v>2.5E5</v></c> | 250000",
                "<c r='A1'><v>0.30000000000000004</v></c> | 0,3",
                "<c r='A1'><f>0.1+0.2</f><v>0.30000000000000004</v></c> | 0,3",
                "<c r='A1' t='str'><f>A2</f><v>très bon</v></c> | très bon",
                "<c r='A1' t='e'><f>A9/0</f><v>#DIV/0!</v></c> | #DIV/0!",
                "<c r='A1' t='b'><v>1</v></c> | VRAI",
                "<c r='A1' t='inlineStr'><is><r><t>1</t></r><r><t xml:space='preserve'> 234</t></r></is></c> | 1 234",
                "<c r='A1' t='s'><v>1</v></c> | deux mots",
                "<c r='A1' t='inlineStr'><is><t>Bonne_x000B_méthode</t></is></c> | Bonne\u000bméthode",
                "<c r='A1' t='str'><f>A2</f><v>Bonne_x000B_méthode</v></c> | Bonne\u000bméthode",
                "<c r='A1' s='2'><v>12.5</v></c> | 12,5",
                "<c r='A1' s='1'><v>45805</v></c> | 28/05/2025",
                "<c r='A1' s='3'><v>45805.5</v></c> | 28/05/2025",
                "<c r='A1' s='4'><v>1</v></c> | 100 %",
                "<c r='A1' s='4'><v>0.75</v></c> | 75 %",
                "<c r='A1' s='5'><v>0.125</v></c> | 12,5 %",
                "<c r='A1' s='6'><v>12.5</v></c> | 12,5",
                "<c r='A1'><v>1e999999999</v></c> | 1e999999999",
                "<c><v>7</v></c> | 7"
            })
    void readsACellAsAPersonSeesIt(String cell, String text) throws UnreadableSheetException {
        assertThat(read(cell).get(0)).containsExactly(text);
    }

    /** A formula that gave an empty text, and a cell that only has a format. */
    @ParameterizedTest
    @ValueSource(strings = {"<c r='A1' t='str'><f>IF(1,\"\")</f><v></v></c>", "<c r='A1' s='2'/>"})
    void readsWhatShowsNothingAsNothing(String cell) throws UnreadableSheetException {
        assertThat(read(cell)).isEmpty();
    }

    /** As openpyxl writes every formula; or without a value at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><f>SUM(A2:A9)</f></c>",
                "<c r='A1'><f>SUM(A2:A9)</f><v></v></c>",
                "<c r='A1'><f>SUM(A2:A9)</f><v/></c>",
                "<c r='A1' t='n'><f>A2</f><v></v></c>"
            })
    void guessesNothingOfAFormulaThatWasNeverComputed(String cell) throws UnreadableSheetException {
        var sheet = sheet("<row r='1'>" + cell + "</row>", STYLES);

        assertThat(sheet.unreadable()).containsOnlyKeys(new Sheet.Place(0, 0));
        assertThat(sheet.unreadable().get(new Sheet.Place(0, 0)).french()).startsWith("une formule jamais calculée");
    }

    /** B2 to C3 are one cell, whose value is that of B2: which of the others is meant nobody knows. */
    @Test
    void namesTheCellsThatAMergedOneCovers() throws UnreadableSheetException {
        var rows = "<row r='1'><c r='A1'><v>1</v></c><c r='D1'><v>2</v></c></row>"
                + "<row r='2'><c r='B2'><v>3</v></c></row><row r='3'><c r='A3'><v>4</v></c></row>";

        var sheet = sheet(rows + "</sheetData><mergeCells><mergeCell ref='B2:C3'/></mergeCells><sheetData>", STYLES);

        assertThat(sheet.unreadable())
                .containsOnlyKeys(new Sheet.Place(1, 2), new Sheet.Place(2, 1), new Sheet.Place(2, 2));
        assertThat(sheet.cell(1, 1)).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1:XFD1048576", "F1:G9", "A5:D9"})
    void looksForCoveredCellsNoFurtherThanTheTable(String area) throws UnreadableSheetException {
        var sheet = sheet(
                "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row></sheetData><mergeCells><mergeCell ref='"
                        + area + "'/></mergeCells><sheetData>",
                STYLES);

        assertThat(sheet.unreadable()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void keepsRowsAndColumnsWhereTheyAre() throws UnreadableSheetException {
        var rows = HandMadeWorkbook.of(
                        "Prix",
                        "<row r='2'><c r='C2'><v>1</v></c></row><row r='4'><c r='A4'><v>2</v></c></row><row r='9'/>")
                .bytes();

        assertThat(SpreadsheetFile.read(rows, ""))
                .isEqualTo(new Sheet("Prix", List.of(List.of(), List.of("", "", "1"), List.of(), List.of("2"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2000000000'><c><v>1</v></c></row>",
                "<row r='1'><c r='ZZZZZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='AAAAAA1'><v>1</v></c></row>"
            })
    void refusesAReferenceFarBeyondAnyTable(String rows) {
        var refusal = catchThrowableOfType(
                UnreadableSheetException.class,
                () -> SpreadsheetFile.read(HandMadeWorkbook.of("Prix", rows).bytes(), ""));

        assertThat(refusal.why().english()).isEqualTo("it is larger than any table of prices and marks");
    }

    /** Column XFD is the 16 384th: a hundred rows with something in it are 1.6 million cells. */
    @Test
    void refusesManyRowsThatEachReachFar() {
        var rows = "<row><c r='XFD1'><v>1</v></c></row>".repeat(100);

        assertThatThrownBy(() ->
                        SpreadsheetFile.read(HandMadeWorkbook.of("Prix", rows).bytes(), ""))
                .isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void refusesASmallFileThatUnpacksToAHugeOne() {
        var bomb = HandMadeWorkbook.bomb();

        assertThat(bomb).hasSizeLessThan(100 << 10);
        assertThatThrownBy(() -> SpreadsheetFile.read(bomb, "")).isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void expandsNoEntities() {
        var workbook = HandMadeWorkbook.of("Prix", "<row><c t='str'><v>&b;</v></c></row>")
                .with(
                        "worksheets/s.xml",
                        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;'>]>"
                                + "<w><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></w>");

        assertThatThrownBy(() -> SpreadsheetFile.read(workbook.bytes(), ""))
                .isInstanceOf(UnreadableSheetException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='x'/>",
                "<row><c t='s'><v>99</v></c></row>",
                "<row><c t='n'><v>douze</v></c></row>",
                "<row><c s='x'><v>1</v></c></row>",
                "<row><c>"
            })
    void refusesWhatNoSpreadsheetWrites(String rows) {
        assertThatThrownBy(() -> read(rows.startsWith("<row") ? rows : "<row>" + rows + "</row>", STYLES))
                .isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void readsEverySheetOfAWorkbookOfOurs() throws UnreadableSheetException {
        var prices = new Sheet("Prix", List.of(List.of("Offre", "Prix HT"), List.of("007", "123456789012345,67")));
        var marks = new Sheet("Notes", List.of(List.of("Offre", "x"), List.of("007", "-2,5")));

        assertThat(XlsxFile.readAll(XlsxFile.write(prices, marks))).containsExactly(prices, marks);
    }

    private static List<List<String>> read(String cell) throws UnreadableSheetException {
        return read("<row r='1'>" + cell + "</row>", STYLES);
    }

    private static List<List<String>> read(String rows, String styles) throws UnreadableSheetException {
        return sheet(rows, styles).rows();
    }

    private static Sheet sheet(String rows, String styles) throws UnreadableSheetException {
        return SpreadsheetFile.read(
                HandMadeWorkbook.of("Prix", rows)
                        .with("styles.xml", styles)
                        .with(
                                "sharedStrings.xml",
                                "<sst xmlns=\"" + HandMadeWorkbook.MAIN
                                        + "\"><si><t>un</t></si><si><r><t>deux</t></r><r><t> mots</t></r><rPh><t>x</t></rPh></si></sst>")
                        .bytes(),
                "");
    }
}
