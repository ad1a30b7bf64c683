package fr.adjuge.scoring.sheet;

import static fr.adjuge.scoring.problem.ProblemType.UNREADABLE_FILE;

import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.problem.RefusedException;

/** A file that is not the spreadsheet it is said to be, or a suspiciously large one. */
public final class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Text why;

    UnreadableSheetException(String french, String english) {
        super(english);
        this.why = new Text(french, english);
    }

    public Text why() {
        return why;
    }

    /** As the caller who sent it is told. */
    public RefusedException refusal() {
        return new RefusedException(
                UNREADABLE_FILE,
                new Text("le fichier n'est pas lisible : %s", "the file cannot be read: %s").with(why));
    }
}
