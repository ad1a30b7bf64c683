package fr.adjuge.scoring.sheet;

import static fr.adjuge.scoring.problem.ProblemType.UNREADABLE_FILE;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;

/** A file that is not the spreadsheet it is said to be, or a suspiciously large one. */
public final class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Text why;

    UnreadableSheetException(String english, String french) {
        super(english);
        this.why = new Text(english, french);
    }

    public Text why() {
        return why;
    }

    /** As the caller who sent it is told. */
    public RefusedException refusal() {
        return new RefusedException(
                UNREADABLE_FILE,
                new Text("the file cannot be read: %s", "le fichier n'est pas lisible : %s").with(why));
    }
}
