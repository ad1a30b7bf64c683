package fr.adjuge.tender.deposit;

import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.tender.OpeningRegister.Integrity;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DepositRepository implements PanacheRepositoryBase<Deposit, UUID> {

    /** All the deposits of a tender, in the order in which they were sealed. */
    public List<Deposit> of(UUID tenderId) {
        return list("tenderId = ?1 order by rank", tenderId);
    }

    /** Those received after the deadline. */
    public List<Deposit> after(UUID tenderId, Instant deadline) {
        return list("tenderId = ?1 and receivedAt > ?2 order by receivedAt, rank", tenderId, deadline);
    }

    /** Whether an organisation has a deposit that it has not withdrawn. */
    public boolean hasStanding(UUID tenderId, String organisation) {
        return count("tenderId = ?1 and organisation = ?2 and withdrawnAt is null", tenderId, organisation) > 0;
    }

    List<Deposit> of(UUID tenderId, String organisation) {
        return list("tenderId = ?1 and organisation = ?2 order by rank", tenderId, organisation);
    }

    /**
     * One organisation's deposits in the order of reception.
     *
     * @param after the last deposit of the page before; not its rank, which would tell how many others deposited
     */
    List<Deposit> page(UUID tenderId, String organisation, Optional<UUID> after, int limit) {
        var rank = after.flatMap(id -> find(tenderId, id, organisation))
                .map(deposit -> deposit.facts().rank())
                .orElse(0);
        return find("tenderId = ?1 and organisation = ?2 and rank > ?3 order by rank", tenderId, organisation, rank)
                .page(0, limit)
                .list();
    }

    Optional<Deposit> find(UUID tenderId, UUID id, String organisation) {
        return find("tenderId = ?1 and id = ?2 and organisation = ?3", tenderId, id, organisation)
                .firstResultOptional();
    }

    /** What the opening register says of this deposit; the rest of it is not for its depositor. */
    Optional<Registered> registered(Deposit deposit) {
        return getEntityManager()
                .createNativeQuery("""
                        select line ->> 'integrity', line -> 'finding' ->> 'fr', line -> 'finding' ->> 'en'
                          from opening, jsonb_array_elements(register -> 'deposits') line
                         where tender_id = :tender and line ->> 'depositNumber' = :number
                        """, Tuple.class)
                .setParameter("tender", deposit.tenderId())
                .setParameter("number", deposit.number())
                .getResultStream()
                .map(line -> Registered.of((Tuple) line))
                .findAny();
    }

    /** What was found when a deposit was opened. */
    record Registered(Optional<Integrity> integrity, Optional<LocalizedText> finding) {

        static final Registered NOT_YET = new Registered(Optional.empty(), Optional.empty());

        private static Registered of(Tuple line) {
            return new Registered(
                    Optional.ofNullable(line.get(0, String.class)).map(Integrity::valueOf),
                    Optional.ofNullable(line.get(1, String.class))
                            .map(french -> new LocalizedText(french, line.get(2, String.class))));
        }
    }
}
