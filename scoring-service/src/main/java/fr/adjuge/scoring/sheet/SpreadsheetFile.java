package fr.adjuge.scoring.sheet;

import java.util.List;

/** A spreadsheet that came back, in whichever format it was saved: its first bytes tell. */
public final class SpreadsheetFile {

    private SpreadsheetFile() {}

    /** Every sheet, in the order of the file. */
    public static List<Sheet> readAll(byte[] file) throws UnreadableSheetException {
        return OdsFile.isOne(file) ? OdsFile.readAll(file) : XlsxFile.readAll(file);
    }

    /** The sheet of this name, or else the first one. */
    public static Sheet read(byte[] file, String name) throws UnreadableSheetException {
        var sheets = readAll(file);
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> sheets.stream().findFirst())
                .orElseThrow(() ->
                        new UnreadableSheetException("this workbook has no sheet", "ce classeur n'a pas de feuille"));
    }
}
