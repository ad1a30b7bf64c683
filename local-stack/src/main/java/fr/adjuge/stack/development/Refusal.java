package fr.adjuge.stack.development;

/** Why a development endpoint does not do what it was asked; the message is for whoever asked. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;

    Refusal(int status, String detail) {
        super(detail);
        this.status = status;
        this.detail = detail;
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }
}
