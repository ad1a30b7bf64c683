package fr.adjuge.tender.opening;

import static fr.adjuge.dto.tender.DepositFate.OPENED;
import static fr.adjuge.dto.tender.DepositKind.FULL;

import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.tender.deposit.Deposit;
import fr.adjuge.tender.deposit.DepositHistory;
import fr.adjuge.tender.offer.Offer;
import fr.adjuge.tender.offer.OfferFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One opening: which deposits are opened, what offers they make, and what the register says of each. Only the last
 * deposit of each tenderer received in time is opened (art. R2151-6 CCP); what is late, withdrawn or replaced stays
 * sealed.
 */
final class OpeningSession {

    private final List<Deposit> deposits;
    private final DepositHistory history;
    private final Map<UUID, OpenedDeposit> opened = new LinkedHashMap<>();
    private final List<Offer> offers = new ArrayList<>();
    private final Map<UUID, List<Integer>> offerNumbers = new HashMap<>();

    /**
     * Opens.
     *
     * @param deposits of one tender, in the order of reception
     * @param reading opens one deposit
     */
    OpeningSession(List<Deposit> deposits, Instant deadline, Function<Deposit, OpenedDeposit> reading) {
        this.deposits = List.copyOf(deposits);
        this.history = new DepositHistory(deposits.stream().map(Deposit::facts).toList(), deadline);
        deposits.stream()
                .filter(deposit -> history.fateOf(deposit.facts()) == OPENED)
                .forEach(deposit -> opened.put(deposit.id(), reading.apply(deposit)));
        opened.values().stream()
                .filter(deposit -> deposit.deposit().kind() == FULL)
                .forEach(deposit -> form(deposit).ifPresent(form -> offers.add(offer(deposit, form))));
    }

    private static Optional<OfferForm> form(OpenedDeposit deposit) {
        return deposit.content().flatMap(content -> content.form());
    }

    private Offer offer(OpenedDeposit full, OfferForm form) {
        var deposit = full.deposit();
        var number = offers.size() + 1;
        partsOf(full).forEach(part -> offerNumbers
                .computeIfAbsent(part.deposit().id(), id -> new ArrayList<>())
                .add(number));
        return new Offer(
                UUID.randomUUID(),
                deposit.tenderId(),
                number,
                new Offer.Origin(deposit.id(), deposit.receivedAt(), List.copyOf(history.openedLots(deposit.facts()))),
                form,
                filesOf(full));
    }

    /** The files of a deposit, then those of the complements that followed it; a file named by both is there once. */
    private List<OfferFile> filesOf(OpenedDeposit full) {
        var files = new LinkedHashMap<UUID, OfferFile>();
        partsOf(full).flatMap(deposit -> deposit.files().stream()).forEach(file -> files.putIfAbsent(file.id(), file));
        return List.copyOf(files.values());
    }

    /** A deposit and its complements, but for one of which nothing could be read. */
    private Stream<OpenedDeposit> partsOf(OpenedDeposit full) {
        var complements = history.complementsOf(full.deposit().facts()).stream()
                .flatMap(complement -> Optional.ofNullable(opened.get(complement.id())).stream())
                .filter(complement -> complement.content().isPresent());
        return Stream.concat(Stream.of(full), complements);
    }

    /** The offers, numbered in the order of reception. */
    List<Offer> offers() {
        return offers;
    }

    List<Register.Line> lines() {
        return deposits.stream().map(this::line).toList();
    }

    private Register.Line line(Deposit deposit) {
        var read = Optional.ofNullable(opened.get(deposit.id()));
        return new Register.Line(
                deposit.number(),
                deposit.organisation(),
                deposit.kind(),
                deposit.lotIds(),
                deposit.transmissionBeganAt(),
                deposit.receivedAt(),
                history.fateOf(deposit.facts()),
                offerNumbers.getOrDefault(deposit.id(), List.of()),
                deposit.documents(),
                read.map(OpenedDeposit::integrity),
                read.flatMap(OpenedDeposit::finding).map(DepositFinding::words));
    }
}
