package fr.adjuge.dto.http;

/** A value that a DTO cannot hold, told to the caller at the place where it stood. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    public InvalidValue(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
