package fr.adjuge.tender;

import static fr.adjuge.tender.TenderStatus.DISCONTINUED;
import static fr.adjuge.tender.TenderStatus.DRAFT;
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
    REVISE(BUYER, "", DRAFT, DRAFT, Window.ANY_TIME),
    RECORD_CREDITS(BUYER, "/credits", DRAFT, DRAFT, Window.ANY_TIME),
    ADD_DOCUMENT(BUYER, "/documents", DRAFT, DRAFT, Window.ANY_TIME),
    PUBLISH(BUYER, "/publication", DRAFT, PUBLISHED, Window.BEFORE_DEADLINE),
    PREPARE_REPLACEMENT(BUYER, "/documents", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    AMEND(BUYER, "/amendments", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    ASK(OPERATOR, "/questions", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    ANSWER(BUYER, "/questions", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    DEPOSIT(OPERATOR, "/deposits", PUBLISHED, PUBLISHED, Window.ANY_TIME),
    WITHDRAW_DEPOSIT(OPERATOR, "/deposits", PUBLISHED, PUBLISHED, Window.BEFORE_DEADLINE),
    /** Late deposits are received and kept too: order of 22 March 2019 (annexe 7 CCP), I, 5°. */
    DEPOSIT_AFTER_OPENING(OPERATOR, "/deposits", OPENED, OPENED, Window.ANY_TIME),
    OPEN(OPENER, "/opening", PUBLISHED, OPENED, Window.AFTER_DEADLINE),
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
