package fr.adjuge.dto.http;

import java.util.regex.Pattern;

/**
 * What a text may hold, whatever it is for and however it came in: what people can write, PostgreSQL can store and
 * XML 1.0 can carry. Control characters other than tab, line feed and carriage return (C0, DEL, C1), noncharacters of
 * Unicode and halves of surrogate pairs are not among it.
 */
public final class WrittenText {

    private static final Text REFUSED = new Text(
            "the character U+%04X at position %d is not written text: remove it",
            "le caractère U+%04X en position %d n'est pas du texte : retirez-le");

    /** Spaces of every width, and what has none: format characters, fillers. */
    private static final Pattern BLANK =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\x{34f}\\x{115f}\\x{1160}\\x{2800}\\x{3164}\\x{ffa0}]*+");

    private WrittenText() {}

    /**
     * The text as it is taken from a caller: a manual line or page break is a line break.
     *
     * @throws InvalidValue naming the first character that no text may hold
     */
    public static String taken(String text) {
        var broken = withLineBreaks(text);
        for (int at = 0, position = 1; at < broken.length(); position++) {
            var character = broken.codePointAt(at);
            if (!isWritten(character)) {
                throw new InvalidValue(REFUSED.with(character, position));
            }
            at += Character.charCount(character);
        }
        return broken;
    }

    /** Whether {@link #taken} would take this text. */
    public static boolean isTaken(String text) {
        return withLineBreaks(text).codePoints().allMatch(WrittenText::isWritten);
    }

    /** A text of any origin as it is shown: a manual break is a line break, and what is not written text is left out. */
    public static String shown(String text) {
        return withLineBreaks(text)
                .codePoints()
                .filter(WrittenText::isWritten)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether nothing of it would be seen. */
    public static boolean isBlank(String text) {
        return BLANK.matcher(text).matches();
    }

    /** Office programs put U+000B where a person asked for a new line, U+000C for a new page. */
    private static String withLineBreaks(String text) {
        return text.replace('\u000b', '\n').replace('\u000c', '\n');
    }

    private static boolean isWritten(int character) {
        if (Character.isISOControl(character)) {
            return character == '\t' || character == '\n' || character == '\r';
        }
        return Character.getType(character) != Character.SURROGATE && !isNoncharacter(character);
    }

    /** Unicode, section 23.7: the last two of each plane, and 32 in the first one. */
    private static boolean isNoncharacter(int character) {
        return (character & 0xfffe) == 0xfffe || character >= 0xfdd0 && character <= 0xfdef;
    }
}
