package fr.adjuge.tender.lot;

import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.AFTER_QUALITY_MARKS;
import static fr.adjuge.dto.tender.EliminationGround.VALIDITY_NOT_EXTENDED;
import static fr.adjuge.tender.lot.LotAction.ANNUL;
import static fr.adjuge.tender.lot.LotAction.AWARD;
import static fr.adjuge.tender.lot.LotAction.AWARD_PROVISIONALLY;
import static fr.adjuge.tender.lot.LotAction.CHOOSE_OPTIONS;
import static fr.adjuge.tender.lot.LotAction.CONCLUDE;
import static fr.adjuge.tender.lot.LotAction.DECLARE_UNSUCCESSFUL;
import static fr.adjuge.tender.lot.LotAction.DISCONTINUE;
import static fr.adjuge.tender.lot.LotAction.ELIMINATE_AWARDEE;
import static fr.adjuge.tender.lot.LotAction.EVALUATE;
import static fr.adjuge.tender.lot.LotAction.EXTEND_VALIDITY;
import static fr.adjuge.tender.lot.LotAction.NOTIFY;
import static fr.adjuge.tender.lot.LotAction.OPEN;
import static fr.adjuge.tender.lot.LotAction.RANK;
import static fr.adjuge.tender.lot.LotAction.RECEIVE_PIECE;
import static fr.adjuge.tender.lot.LotAction.RESUME;
import static fr.adjuge.tender.lot.LotAction.SEND_REJECTION_LETTERS;
import static fr.adjuge.tender.lot.LotAction.SIGN_BY_CONTRACTOR;
import static fr.adjuge.tender.lot.LotAction.SUSPEND;

import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.tender.StoredRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The unit of result: one lot may fail while another is awarded. Its verbs are the acts of the procedure from the
 * opening on, each refused with what the table of {@link LotAction} says that it needs, or by the value that it makes.
 */
@Entity
@Table(name = "lot")
public class Lot extends StoredRow {

    @EmbeddedId
    private LotKey key;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private LotStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> chosenOptions;

    private @Nullable UUID evaluationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Marking marking;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Ranking ranking;

    @JdbcTypeCode(SqlTypes.JSON)
    private Cascade awardees;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable AwardDecision award;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SentLetters rejectionLetters;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Contract contract;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ValidityExtension validityExtension;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Discontinuance discontinuance;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JudgesAct suspension;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JudgesAct annulment;

    /** A lot begins with the publication of its tender. */
    public Lot(LotKey key) {
        this.key = key;
        this.status = LotStatus.PUBLISHED;
        this.awardees = Cascade.NOBODY;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Lot() {}

    /** The deposits of the tender were opened. */
    public void open(LotCase on) {
        status = on.permitted(OPEN);
    }

    /** Records the combination of options (PSE) that is compared, the same for all offers, before any ranking. */
    public void chooseOptions(List<String> optionIds, LotCase on) {
        status = on.permitted(CHOOSE_OPTIONS);
        chosenOptions = List.copyOf(optionIds);
    }

    public void openEvaluation(UUID id, Marking begun, LotCase on) {
        status = on.permitted(EVALUATE);
        evaluationId = id;
        marking = begun;
    }

    public void rank(Ranking frozen, LotCase on) {
        status = on.permitted(RANK);
        ranking = frozen;
    }

    /** Names the intended winner and what it must give. */
    public void awardProvisionally(Awardee awardee, LotCase on) {
        status = on.permitted(AWARD_PROVISIONALLY);
        awardees = awardees.with(awardee);
    }

    public void receivePiece(String piece, String member, LocalDate receivedOn, LotCase on) {
        var next = on.permitted(RECEIVE_PIECE);
        awardees = awardees.updated(requireAwardee().receive(piece, member, receivedOn, on.today()));
        status = next;
    }

    /** The intended winner gives way; what was decided for it falls. */
    public void eliminateAwardee(EliminationGround ground, String reason, LotCase on) {
        on.require(ELIMINATE_AWARDEE.inStatus());
        Awardee.requireGivenByItself(ground);
        on.require(LotGuards.of(ground));
        status = on.permitted(ELIMINATE_AWARDEE);
        giveWay(ground, reason, on.today());
    }

    /** Decides the award, once the intended winner has given all that was asked of it. */
    public void award(String reason, LotCase on) {
        status = on.permitted(AWARD);
        award = new AwardDecision(on.today(), reason);
    }

    public void sendRejectionLetters(SentLetters sent, LotCase on) {
        status = on.permitted(SEND_REJECTION_LETTERS);
        rejectionLetters = sent;
    }

    public void signByContractor(LocalDate signedOn, boolean onPaper, LotCase on) {
        var next = on.permitted(SIGN_BY_CONTRACTOR);
        contract = Contract.signedByContractor(signedOn, onPaper, requireAward().decidedOn(), on.today());
        status = next;
    }

    /** The buyer signs: after the contractor, after the standstill, while the offer still binds its tenderer. */
    public void conclude(LotCase on) {
        status = on.permitted(CONCLUDE);
        contract = contract().orElseThrow().conclude(on.today());
    }

    /** The contractor holds the contract that both have signed: it runs from then on. */
    public void notifyContractor(LocalDate receivedOn, int months, LotCase on) {
        var next = on.permitted(NOTIFY);
        contract = contract().orElseThrow().notifyOn(receivedOn, months, on.today());
        status = next;
    }

    /**
     * Extends the validity of the offers; those whose tenderers do not agree are not chosen any more. An intended winner
     * among them gives way; once the others were told that it won, only the end of the lot is left.
     */
    public void extendValidity(ValidityExtension extension, LotCase on) {
        var next = on.permitted(EXTEND_VALIDITY);
        var winnerLapsed = awardee().map(Awardee::offerId).filter(extension.lapsed()::contains);
        if (winnerLapsed.isPresent()) {
            on.require(ELIMINATE_AWARDEE.inStatus());
            next = ELIMINATE_AWARDEE.leadsFrom(status);
            giveWay(VALIDITY_NOT_EXTENDED, "la validité de l'offre n'a pas été prolongée", on.today());
        }
        validityExtension = validityExtension().map(extension::after).orElse(extension);
        status = next;
    }

    public void discontinue(Discontinuance decided, LotCase on) {
        var action = decided.isUnsuccessful() ? DECLARE_UNSUCCESSFUL : DISCONTINUE;
        on.require(action.inStatus());
        on.require(LotGuards.of(decided.ground()));
        status = on.permitted(action);
        discontinuance = decided;
    }

    /** The judge forbids the signature: nothing more is done on this lot until it is resumed. */
    public void suspend(JudgesAct act, LotCase on) {
        status = on.permitted(SUSPEND);
        suspension = act;
    }

    public void resume(LotCase on) {
        status = on.permitted(RESUME);
        suspension = null;
    }

    /** The judge sets the procedure of this lot aside. */
    public void annul(JudgesAct act, LotCase on) {
        status = on.permitted(ANNUL);
        suspension = null;
        annulment = act;
    }

    private void giveWay(EliminationGround ground, String reason, LocalDate today) {
        awardees = awardees.updated(requireAwardee().giveWay(ground, reason, today));
        award = null;
        contract = null;
    }

    private Awardee requireAwardee() {
        return awardee().orElseThrow(() -> new IllegalStateException("no intended winner in status " + status));
    }

    private AwardDecision requireAward() {
        return award().orElseThrow(() -> new IllegalStateException("no award in status " + status));
    }

    public LotKey key() {
        return key;
    }

    public int version() {
        return version;
    }

    public LotStatus status() {
        return status;
    }

    /** Empty until the choice is recorded; an empty list inside is the choice of none. */
    public Optional<List<String>> chosenOptions() {
        return Optional.ofNullable(chosenOptions);
    }

    public Optional<UUID> evaluationId() {
        return Optional.ofNullable(evaluationId);
    }

    public Optional<Marking> marking() {
        return Optional.ofNullable(marking);
    }

    public boolean isMarkedBy(String evaluator) {
        return marking().filter(begun -> begun.evaluators().contains(evaluator)).isPresent();
    }

    /** Until the frozen ranking is here: that the quality marks are final is decided before, in scoring-service. */
    public boolean hidesPricesFromEvaluators() {
        return ranking == null
                && marking()
                        .filter(begun -> begun.priceVisibility() == AFTER_QUALITY_MARKS)
                        .isPresent();
    }

    public Optional<Ranking> ranking() {
        return Optional.ofNullable(ranking);
    }

    /** All intended winners, the ones that fell out included, in order. */
    public List<Awardee> awardees() {
        return awardees.inOrder();
    }

    /** The one that has not fallen out. */
    public Optional<Awardee> awardee() {
        return awardees.current();
    }

    /** The offers that cannot be chosen any more: intended winners that gave way, and offers that lapsed. */
    public Set<UUID> fallenOut() {
        return Stream.concat(
                        awardees.eliminated().map(Awardee::offerId),
                        validityExtension().stream().flatMap(extension -> extension.lapsed().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<ValidityExtension> validityExtension() {
        return Optional.ofNullable(validityExtension);
    }

    public Optional<AwardDecision> award() {
        return Optional.ofNullable(award);
    }

    public Optional<SentLetters> rejectionLetters() {
        return Optional.ofNullable(rejectionLetters);
    }

    public Optional<Contract> contract() {
        return Optional.ofNullable(contract);
    }

    public Optional<Discontinuance> discontinuance() {
        return Optional.ofNullable(discontinuance);
    }

    public Optional<JudgesAct> suspension() {
        return Optional.ofNullable(suspension);
    }

    public Optional<JudgesAct> annulment() {
        return Optional.ofNullable(annulment);
    }
}
