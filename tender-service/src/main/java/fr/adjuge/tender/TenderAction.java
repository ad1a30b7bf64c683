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

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Transition;
import fr.adjuge.tender.access.ActOfRole;
import fr.adjuge.tender.access.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * The transition table of a tender: what may be done, by whom, from which status, what it leads to, and all that it needs
 * up to what only the body of the request tells: first of the tender itself, then of what stands beside it.
 */
public enum TenderAction implements ActOfRole<TenderCase>, Transition<TenderStatus> {
    /** Change the draft. */
    REVISE(BUYER, "change the draft", "modifier le projet", "", DRAFT, DRAFT),
    /** Record the budget, before the launch. */
    RECORD_CREDITS(BUYER, "record the credits", "enregistrer les crédits", "/credits", DRAFT, DRAFT),
    /** Add a file to the procurement documents. */
    ADD_DOCUMENT(BUYER, "add a document", "ajouter un document", "/documents", DRAFT, DRAFT),
    /** Take a file out of the procurement documents. */
    REMOVE_DOCUMENT(
            BUYER,
            "take a document out",
            "retirer un document",
            "/documents",
            DRAFT,
            DRAFT,
            List.of(),
            List.of(TenderGuards.HAS_DOCUMENT)),
    /** Give the draft up: nobody finds it any more. */
    GIVE_UP(BUYER, "give the draft up", "abandonner le projet", "", DRAFT, GIVEN_UP),
    /** Send the notice, which launches the procedure. */
    PUBLISH(
            BUYER,
            "send the notice",
            "envoyer l'avis",
            "/publication",
            DRAFT,
            PUBLISHED,
            List.of(TenderGuards.BEFORE_DEADLINE),
            List.of(TenderGuards.PUBLISHABLE)),
    /** Upload a document that an amendment will put in the place of another. */
    PREPARE_REPLACEMENT(
            BUYER,
            "upload a replacement",
            "déposer un document de remplacement",
            "/documents",
            PUBLISHED,
            PUBLISHED,
            List.of(TenderGuards.BEFORE_DEADLINE)),
    /** Take a file back that no amendment has announced. */
    DISCARD_REPLACEMENT(
            BUYER,
            "take a replacement back",
            "retirer un document de remplacement",
            "/documents",
            PUBLISHED,
            PUBLISHED,
            List.of(),
            List.of(TenderGuards.HAS_REPLACEMENT)),
    /** Change details of the documents or postpone the deadline. */
    AMEND(
            BUYER,
            "send an amendment",
            "envoyer une modification",
            "/amendments",
            PUBLISHED,
            PUBLISHED,
            List.of(TenderGuards.BEFORE_DEADLINE)),
    /** Ask a question about the documents. */
    ASK(
            OPERATOR,
            "ask a question",
            "poser une question",
            "/questions",
            PUBLISHED,
            PUBLISHED,
            List.of(TenderGuards.BEFORE_DEADLINE)),
    /** Answer a question, to all operators. */
    ANSWER(
            BUYER,
            "answer a question",
            "répondre à une question",
            "/questions",
            PUBLISHED,
            PUBLISHED,
            List.of(TenderGuards.BEFORE_DEADLINE, TenderGuards.ANSWERS_IN_TIME),
            List.of(TenderGuards.HAS_QUESTION)),
    /** Deposit an offer; one after the deadline is kept, never opened. */
    DEPOSIT(OPERATOR, "deposit an offer", "déposer une offre", "/deposits", PUBLISHED, PUBLISHED),
    /** Take a deposit back. */
    WITHDRAW_DEPOSIT(
            OPERATOR,
            "take a deposit back",
            "retirer un dépôt",
            "/deposits",
            PUBLISHED,
            PUBLISHED,
            List.of(TenderGuards.BEFORE_DEADLINE),
            List.of(TenderGuards.HAS_DEPOSIT)),
    /** Late deposits are received and kept too: order of 22 March 2019 (annexe 7 CCP), I, 5°. */
    DEPOSIT_AFTER_OPENING(
            OPERATOR, "deposit an offer, late", "déposer une offre, hors délai", "/deposits", OPENED, OPENED),
    /** Approve the opening of the deposits, as one of two. */
    OPEN(
            OPENER,
            "open the deposits",
            "ouvrir les plis",
            "/opening",
            PUBLISHED,
            OPENED,
            List.of(TenderGuards.AFTER_DEADLINE),
            List.of(TenderGuards.NOT_APPROVED_BY_CALLER)),
    /** Give the tender up before its opening (déclaration sans suite). */
    DISCONTINUE(
            REPRESENTATIVE,
            "give the tender up",
            "déclarer la consultation sans suite",
            "/discontinuance",
            PUBLISHED,
            DISCONTINUED);

    private final Role role;
    private final Text task;
    private final String path;
    private final TenderStatus from;
    private final TenderStatus to;
    private final Guard<Tender> ofTender;
    private final Guard<TenderCase> guard;

    TenderAction(Role role, String english, String french, String path, TenderStatus from, TenderStatus to) {
        this(role, english, french, path, from, to, List.of());
    }

    TenderAction(
            Role role,
            String english,
            String french,
            String path,
            TenderStatus from,
            TenderStatus to,
            List<Guard<Tender>> ofTender) {
        this(role, english, french, path, from, to, ofTender, List.of());
    }

    TenderAction(
            Role role,
            String english,
            String french,
            String path,
            TenderStatus from,
            TenderStatus to,
            List<Guard<Tender>> ofTender,
            List<Guard<TenderCase>> beside) {
        this.role = role;
        this.task = new Text(english, french);
        this.path = path;
        this.from = from;
        this.to = to;
        Guard<Tender> inStatus =
                inStatus(() -> List.of(values()), TenderStatus::words).of(Tender::status);
        this.ofTender = Guard.allOf(
                Stream.concat(Stream.of(inStatus), ofTender.stream()).toList());
        this.guard = Guard.allOf(Stream.concat(Stream.of(this.ofTender.of(TenderCase::tender)), beside.stream())
                .toList());
    }

    public static List<TenderAction> allowedIn(TenderStatus status) {
        return Stream.of(values()).filter(action -> action.from == status).toList();
    }

    @Override
    public boolean startsFrom(TenderStatus status) {
        return status == from;
    }

    @Override
    public TenderStatus leadsFrom(TenderStatus status) {
        return to;
    }

    @Override
    public Text task() {
        return task;
    }

    /** What the tender itself tells, which every verb of it checks. */
    public Guard<Tender> ofTender() {
        return ofTender;
    }

    @Override
    public Guard<TenderCase> guard() {
        return guard;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public String link(TenderCase on) {
        return "/tenders/" + on.tender().id() + path;
    }
}
