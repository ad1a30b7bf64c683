package fr.adjuge.dto.http;

import java.util.Optional;

/** A value that a DTO cannot hold, told to the caller at the place where it, or a property of it, stood. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Optional<String> property;
    private final transient Text reason;

    public InvalidValue(Text reason) {
        this(Optional.empty(), reason);
    }

    public InvalidValue(String property, Text reason) {
        this(Optional.of(property), reason);
    }

    private InvalidValue(Optional<String> property, Text reason) {
        super(reason.english());
        this.property = property;
        this.reason = reason;
    }

    public Optional<String> property() {
        return property;
    }

    public Text reason() {
        return reason;
    }
}
