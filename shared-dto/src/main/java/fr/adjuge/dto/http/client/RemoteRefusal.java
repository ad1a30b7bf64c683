package fr.adjuge.dto.http.client;

import fr.adjuge.dto.http.Problem;

/**
 * Another service of ours refused what we asked of it. Whoever called it may translate the refusal into one of its own;
 * untranslated it is a fault between the services (502), never our own 404 or 409.
 */
public final class RemoteRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public RemoteRefusal(Problem problem) {
        super(problem.status() + " " + problem.type() + ": " + problem.detail());
        this.problem = problem;
    }

    /** The problem as the other service sent it. */
    public Problem problem() {
        return problem;
    }

    public int status() {
        return problem.status();
    }

    /** Whether the problem is {@code urn:adjuge:problem:<name>}. */
    public boolean is(String name) {
        return problem.type().equals(Problem.type(name));
    }
}
