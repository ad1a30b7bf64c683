package fr.adjuge.tender.lot;

import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.FROM_THE_START;

import fr.adjuge.dto.tender.DiscontinuanceGround;
import fr.adjuge.dto.tender.EliminationGround;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.Tenders;
import fr.adjuge.tender.lot.Awardee.DuePiece;
import fr.adjuge.tender.offer.LotOffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One walk through the procedure of a lot: the same for the same seed. Its bodies are such that an act which is possible
 * at all is possible with them.
 */
final class LotWalk {

    private static final List<String> OPTIONS = List.of("PSE-1", "PSE-2", "PSE-3");

    private final Random random;
    private final Tender tender;
    private final Lot lot;
    private final List<LotOffer> offers = new ArrayList<>();
    private Instant now;
    private boolean evaluationClosed;

    LotWalk(int seed) {
        random = new Random(seed);
        var year = random.nextBoolean() ? 2025 : 2026;
        tender = Tenders.launchedOn(LocalDate.of(year, 4, 14));
        lot = new Lot(new LotKey(tender.id(), "LOT-0001"));
        now = tender.offerDeadline().minus(Duration.ofHours(2));
        InraeCase.opened().stream().filter(offer -> random.nextInt(4) > 0).forEach(offers::add);
        if (random.nextInt(10) == 0) {
            offers.clear();
        }
    }

    /** Time passes, offers are examined, evaluations are closed. */
    void goOn() {
        if (random.nextInt(3) == 0) {
            now = now.plus(Duration.ofHours(random.nextInt(random.nextInt(12) == 0 ? 2400 : 60)));
        }
        if (lot.status() == LotStatus.OPENED && random.nextBoolean()) {
            offers.replaceAll(offer -> random.nextBoolean() ? InraeCase.examined(letter(offer)) : offer);
        }
        if (lot.status() == LotStatus.IN_EVALUATION && random.nextBoolean()) {
            evaluationClosed = true;
        }
    }

    private static String letter(LotOffer offer) {
        return "ABCDEFGH".substring(offer.number() - 1, offer.number());
    }

    /** More often one that is possible, or waits for its time; less often one that ends the walk. */
    LotAction draw() {
        var all = LotAction.values();
        var possible = Stream.of(all)
                .filter(action -> action.guard()
                        .check(seen(), now)
                        .filter(unmet -> unmet.holdsFrom().isEmpty())
                        .isEmpty())
                .toList();
        var drawn = possible.isEmpty() || random.nextBoolean()
                ? all[random.nextInt(all.length)]
                : possible.get(random.nextInt(possible.size()));
        return ends(drawn) && random.nextInt(8) > 0 ? draw() : drawn;
    }

    private static boolean ends(LotAction action) {
        return switch (action) {
            case DECLARE_UNSUCCESSFUL, DISCONTINUE, ANNUL, SUSPEND -> true;
            default -> false;
        };
    }

    void waitUntil(Instant instant) {
        now = instant;
    }

    Instant now() {
        return now;
    }

    Lot lot() {
        return lot;
    }

    LotCase seen() {
        return LotScene.at(
                lot, tender, now, offers, evaluationClosed ? Optional.of("ab".repeat(32)) : Optional.empty());
    }

    void act(LotAction action) {
        var on = seen();
        switch (action) {
            case OPEN -> lot.open(on);
            case EXAMINE -> on.permitted(action); // what is asked or decided is recorded with the offer
            case CHOOSE_OPTIONS -> lot.chooseOptions(OPTIONS.subList(0, random.nextInt(2)), on);
            case EVALUATE -> lot.openEvaluation(new UUID(9, 9), marking(on), on);
            case RANK -> lot.rank(InraeCase.ranking(), on);
            case AWARD_PROVISIONALLY -> lot.awardProvisionally(next(on), on);
            case RECEIVE_PIECE -> receivePiece(on);
            case ELIMINATE_AWARDEE -> lot.eliminateAwardee(elimination(on), "given way", on);
            case AWARD -> lot.award("best", on);
            case SEND_REJECTION_LETTERS -> lot.sendRejectionLetters(letters(on), on);
            case SIGN_BY_CONTRACTOR -> lot.signByContractor(on.today(), false, on);
            case CONCLUDE -> lot.conclude(on);
            case NOTIFY -> lot.notifyContractor(on.today(), 8, on);
            case EXTEND_VALIDITY -> lot.extendValidity(extension(on), on);
            case DECLARE_UNSUCCESSFUL -> lot.discontinue(new Discontinuance(failure(on), "nobody", on.today()), on);
            case DISCONTINUE ->
                lot.discontinue(new Discontinuance(DiscontinuanceGround.CHANGED_NEED, "no need", on.today()), on);
            case SUSPEND -> lot.suspend(new JudgesAct("2503456", on.today()), on);
            case RESUME -> lot.resume(on);
            case ANNUL -> lot.annul(new JudgesAct("2503457", on.today()), on);
        }
    }

    private static Marking marking(LotCase on) {
        return new Marking(
                FROM_THE_START,
                Set.of("evaluator"),
                Set.copyOf(ids(on.comparison().retained())));
    }

    private Awardee next(LotCase on) {
        var offerId = lot.ranking().stream()
                .flatMap(ranking -> ranking.next(lot.fallenOut()).stream())
                .map(Ranking.Standing::offerId)
                .findFirst()
                .orElse(InraeCase.id("A"));
        var asked = Stream.of("KBIS", "URSSAF")
                .limit(random.nextInt(3))
                .map(piece -> new DuePiece(piece, "00001002500013", Optional.empty()))
                .toList();
        return new Awardee(offerId, 1, Optional.empty(), on.today(), on.today().plusDays(3), asked, Optional.empty());
    }

    private void receivePiece(LotCase on) {
        var asked = lot.awardee().map(Awardee::pieces).orElse(List.of());
        var piece = asked.isEmpty()
                ? "KBIS"
                : asked.get(random.nextInt(asked.size())).piece();
        lot.receivePiece(piece, "00001002500013", on.today(), on);
    }

    private EliminationGround elimination(LotCase on) {
        return Stream.of(EliminationGround.PIECES_NOT_GIVEN, EliminationGround.IMPEDIMENT)
                .filter(ground -> lot.awardee().isPresent()
                        && LotGuards.of(ground).check(on, now).isEmpty())
                .findFirst()
                .orElse(EliminationGround.PIECES_NOT_GIVEN);
    }

    private DiscontinuanceGround failure(LotCase on) {
        return on.offers().isEmpty()
                ? DiscontinuanceGround.NO_OFFER_RECEIVED
                : DiscontinuanceGround.ALL_OFFERS_REJECTED;
    }

    private SentLetters letters(LotCase on) {
        var channel = random.nextBoolean() ? LetterChannel.ELECTRONIC : LetterChannel.OTHER;
        return random.nextInt(4) == 0
                ? SentLetters.toNobody(on.today(), channel)
                : SentLetters.toTheRejected(on.today(), channel, InraeCase.RULES.standstill(), random.nextInt(20));
    }

    /** Once the others were told who won, the winner agrees. */
    private ValidityExtension extension(LotCase on) {
        var lapsed = ids(on.offers()).stream()
                .filter(id -> random.nextInt(4) == 0)
                .filter(id -> lot.status() != LotStatus.STANDSTILL
                        || lot.awardee()
                                .filter(winner -> winner.offerId().equals(id))
                                .isEmpty())
                .toList();
        return new ValidityExtension(on.offersValidUntil().plusDays(30), Set.copyOf(lapsed));
    }

    private static List<UUID> ids(List<LotOffer> offers) {
        return offers.stream().map(LotOffer::id).toList();
    }
}
