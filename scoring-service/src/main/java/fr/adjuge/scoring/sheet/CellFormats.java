package fr.adjuge.scoring.sheet;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How numbers in cells are meant: workbooks store a date as a number, and only its format tells (ISO/IEC 29500-1, 18.8.30). */
final class CellFormats {

    private static final MathContext COMPUTED = new MathContext(WorkbookReader.DIGITS, RoundingMode.HALF_EVEN);
    private static final int MOST_DIGITS = 40;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    /** Built in; 27 to 36 and 50 to 58 are the dates of East Asian locales. */
    private static final Set<Integer> BUILT_IN_DATES = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);

    private final List<Boolean> isDate;

    private CellFormats(List<Boolean> isDate) {
        this.isDate = isDate;
    }

    static CellFormats read(Optional<XMLStreamReader> styles) throws XMLStreamException {
        var dates = new HashSet<>(BUILT_IN_DATES);
        var isDate = new ArrayList<Boolean>();
        if (styles.isPresent()) {
            var xml = styles.get();
            var isOfCells = false;
            while (xml.hasNext()) {
                var event = xml.next();
                if (xml.hasName() && xml.getLocalName().equals("cellXfs")) {
                    isOfCells = event == START_ELEMENT;
                } else if (event == START_ELEMENT && xml.getLocalName().equals("numFmt") && isDate(xml)) {
                    dates.add(id(xml));
                } else if (event == START_ELEMENT
                        && isOfCells
                        && xml.getLocalName().equals("xf")) {
                    isDate.add(dates.contains(id(xml)));
                }
            }
        }
        return new CellFormats(isDate);
    }

    private static boolean isDate(XMLStreamReader format) {
        var code = WorkbookReader.attribute(format, "formatCode").orElse("");
        return !code.equalsIgnoreCase("General")
                && DATE.matcher(LITERALS.matcher(code).replaceAll("")).find();
    }

    private static int id(XMLStreamReader format) {
        return WorkbookReader.attribute(format, "numFmtId")
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** With a comma, and the digits that a spreadsheet computes with; a date as 28/05/2025, so that it is no number. */
    String number(String stored, Optional<String> style) {
        if (stored.length() > MOST_DIGITS) {
            return stored;
        }
        var number = new BigDecimal(stored);
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return stored;
        }
        var format = style.map(Integer::parseInt).orElse(0);
        return format < isDate.size() && isDate.get(format)
                ? DAY.format(DAY_0.plusDays(number.longValue()))
                : number.round(COMPUTED).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
