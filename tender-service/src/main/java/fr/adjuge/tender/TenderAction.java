package fr.adjuge.tender;

import static fr.adjuge.tender.TenderStatus.DISCONTINUED;
import static fr.adjuge.tender.TenderStatus.DRAFT;
import static fr.adjuge.tender.TenderStatus.GIVEN_UP;
import static fr.adjuge.tender.TenderStatus.OPENED;
import static fr.adjuge.tender.TenderStatus.PUBLISHED;
import static fr.adjuge.tender.access.Role.BUYER;
import static fr.adjuge.tender.access.Role.OPENER;
import static fr.adjuge.tender.access.Role.OPERATOR;
import static fr.adjuge.tender.access.Role.REPRESENTATIVE;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.problem.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The transition table of a tender: what may be done, by whom, from which status, on which side of the offer deadline,
 * and what it leads to. Whatever else an act must fulfil is in the verbs of {@link Tender} and in the rules of the act.
 */
public enum TenderAction {
    /** Change the draft. */
    REVISE(BUYER, "", DRAFT, DRAFT, Window.ANY_TIME),
    /** Record the budget, before the launch. */
    RECORD_CREDITS(BUYER, "/credits", DRAFT, DRAFT, Window.ANY_TIME),
    /** Add a file to the procurement documents. */
    ADD_DOCUMENT(BUYER, "/documents", DRAFT, DRAFT, Window.ANY_TIME),
    /** Take a file out of the procurement documents. */
    REMOVE_DOCUMENT(BUYER, "/documents", DRAFT, DRAFT, Window.ANY_TIME),
    /** Give the draft up: nobody finds it any more. */
    GIVE_UP(BUYER, "", DRAFT, GIVEN_UP, Window.ANY_TIME),
    /** Send the notice, which launches the procedure. */
    PUBLISH(BUYER, "/publication", DRAFT, PUBLISHED, Window.BEFORE_DEADLINE),
    /** Upload a document that an amendment will put in the place of another. */
    PREPARE_REPLACEMENT(BUYER, "/documents", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    /** Take a file back that no amendment has announced. */
    DISCARD_REPLACEMENT(BUYER, "/documents", PUBLISHED, PUBLISHED, Window.ANY_TIME),
    /** Change details of the documents or postpone the deadline. */
    AMEND(BUYER, "/amendments", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    /** Ask a question about the documents. */
    ASK(OPERATOR, "/questions", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    /** Answer a question, to all operators. */
    ANSWER(BUYER, "/questions", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    /** Deposit an offer; one after the deadline is kept, never opened. */
    DEPOSIT(OPERATOR, "/deposits", PUBLISHED, PUBLISHED, Window.ANY_TIME),
    /** Take a deposit back. */
    WITHDRAW_DEPOSIT(OPERATOR, "/deposits", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    /** Late deposits are received and kept too: order of 22 March 2019 (annexe 7 CCP), I, 5°. */
    DEPOSIT_AFTER_OPENING(OPERATOR, "/deposits", OPENED, OPENED, Window.ANY_TIME),
    /** Approve the opening of the deposits, as one of two. */
    OPEN(OPENER, "/opening", PUBLISHED, OPENED, Window.AFTER_DEADLINE),
    /** Give the tender up before its opening (déclaration sans suite). */
    DISCONTINUE(REPRESENTATIVE, "/discontinuance", PUBLISHED, DISCONTINUED, Window.ANY_TIME);

    /** On which side of the offer deadline an action is possible; at the very instant of the deadline it is not over. */
    enum Window {
        ANY_TIME,
        BEFORE_DEADLINE,
        AFTER_DEADLINE
    }

    private final Role role;
    private final String path;
    private final TenderStatus from;
    private final TenderStatus to;
    private final Window window;

    TenderAction(Role role, String path, TenderStatus from, TenderStatus to, Window window) {
        this.role = role;
        this.path = path;
        this.from = from;
        this.to = to;
        this.window = window;
    }

    public static List<TenderAction> allowedIn(TenderStatus status) {
        return Stream.of(values()).filter(action -> action.from == status).toList();
    }

    static List<TenderAction> of(Set<Role> roles) {
        return Stream.of(values()).filter(action -> roles.contains(action.role)).toList();
    }

    /** The status this action leads to; refused where the table has no such edge. */
    public TenderStatus applyTo(TenderStatus status) {
        if (from != status) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text("%s is not possible: the tender is %s", "%s impossible : l'état de la consultation est %s")
                            .with(this, status));
        }
        return to;
    }

    Role role() {
        return role;
    }

    /** Where the act is done, below the address of the tender. */
    String path() {
        return path;
    }

    Window window() {
        return window;
    }
}
