package fr.adjuge.scoring.sheet;

/** A file that is not the spreadsheet it is said to be, or a suspiciously large one. */
public final class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1;

    private final String why;

    UnreadableSheetException(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
