package fr.adjuge.tender.deposit;

import static fr.adjuge.dto.tender.DepositFate.LATE;
import static fr.adjuge.dto.tender.DepositFate.OPENED;
import static fr.adjuge.dto.tender.DepositFate.REPLACED;
import static fr.adjuge.dto.tender.DepositFate.WITHDRAWN;
import static fr.adjuge.dto.tender.DepositFate.WITHOUT_BASE;
import static fr.adjuge.dto.tender.DepositKind.COMPLEMENT;
import static fr.adjuge.dto.tender.DepositKind.FULL;
import static java.util.stream.Collectors.toCollection;

import fr.adjuge.dto.tender.DepositFate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The deposits of a tender and what becomes of each at the opening: for each lot and depositor, only the last full
 * deposit received in time is opened, with the complements that followed it (art. R2151-6 CCP; CE, 20 December 2021,
 * no. 454801).
 *
 * <p>The law does not say whether an earlier deposit comes back when the one that replaced it is withdrawn. Here it does
 * not: who withdraws its last offer has none, and may deposit again until the deadline.
 */
public final class DepositHistory {

    private final List<DepositFacts> deposits;
    private final Instant deadline;
    private final Map<Place, DepositFacts> lastFull;

    public DepositHistory(List<DepositFacts> deposits, Instant deadline) {
        this.deposits = List.copyOf(deposits);
        this.deadline = deadline;
        this.lastFull = new HashMap<>();
        deposits.stream()
                .filter(deposit -> deposit.kind() == FULL && deposit.isOnTime(deadline))
                .forEach(deposit -> deposit.lotIds()
                        .forEach(lotId -> lastFull.merge(
                                new Place(deposit.organisation(), lotId), deposit, DepositHistory::later)));
    }

    /** Where a full deposit takes the place of the one before. */
    private record Place(String organisation, String lotId) {}

    private static DepositFacts later(DepositFacts one, DepositFacts other) {
        return one.isAfter(other) ? one : other;
    }

    public DepositFate fateOf(DepositFacts deposit) {
        if (!deposit.isOnTime(deadline)) {
            return LATE;
        }
        if (deposit.withdrawn()) {
            return WITHDRAWN;
        }
        if (!openedLots(deposit).isEmpty()) {
            return OPENED;
        }
        return deposit.kind() == FULL || isFollowedByFull(deposit) ? REPLACED : WITHOUT_BASE;
    }

    /** The lots for which this deposit is opened; a deposit for two lots may be replaced on one of them. */
    public Set<String> openedLots(DepositFacts deposit) {
        if (deposit.withdrawn() || !deposit.isOnTime(deadline)) {
            return Set.of();
        }
        return deposit.lotIds().stream()
                .filter(lotId -> baseFor(deposit.organisation(), lotId)
                        .filter(base -> !base.withdrawn() && isOrCompletes(deposit, base))
                        .isPresent())
                .collect(toCollection(TreeSet::new));
    }

    /** The complements that are opened with this full deposit, in the order of reception. */
    public List<DepositFacts> complementsOf(DepositFacts full) {
        var lots = openedLots(full);
        return deposits.stream()
                .filter(other -> other.kind() == COMPLEMENT
                        && other.organisation().equals(full.organisation())
                        && openedLots(other).stream().anyMatch(lots::contains))
                .sorted(DepositFacts.BY_RECEPTION)
                .toList();
    }

    /** Whether a complement on these lots would have something to complete. */
    boolean hasBaseFor(String organisation, String lotId) {
        return baseFor(organisation, lotId).filter(base -> !base.withdrawn()).isPresent();
    }

    private static boolean isOrCompletes(DepositFacts deposit, DepositFacts base) {
        return deposit.kind() == FULL ? deposit.id().equals(base.id()) : deposit.isAfter(base);
    }

    private boolean isFollowedByFull(DepositFacts complement) {
        return complement.lotIds().stream()
                .flatMap(lotId -> baseFor(complement.organisation(), lotId).stream())
                .anyMatch(base -> base.isAfter(complement));
    }

    private Optional<DepositFacts> baseFor(String organisation, String lotId) {
        return Optional.ofNullable(lastFull.get(new Place(organisation, lotId)));
    }
}
