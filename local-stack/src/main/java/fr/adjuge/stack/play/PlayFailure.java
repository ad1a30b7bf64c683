package fr.adjuge.stack.play;

/** A play did not go as it must: what was expected, and what came. */
public final class PlayFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlayFailure(String message) {
        super(message);
    }

    public PlayFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
