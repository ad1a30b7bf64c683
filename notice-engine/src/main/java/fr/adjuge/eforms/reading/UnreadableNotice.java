package fr.adjuge.eforms.reading;

import fr.adjuge.dto.http.Text;

/** What came is no notice that could be judged: no XML, no eForms, of a version that is not shipped, not to be touched. */
public final class UnreadableNotice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    public UnreadableNotice(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
