package fr.adjuge.tender.award;

import fr.adjuge.tender.lot.LotKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<Letter, UUID> {

    /** Letters about a lot; to one company only, if one is named. */
    List<Letter> page(LotKey lot, Optional<String> recipient, Optional<UUID> after, int limit) {
        var conditions = new ArrayList<>(List.of("lot = :lot"));
        var values = Parameters.with("lot", lot);
        recipient.ifPresent(organisation -> {
            conditions.add("recipientOrganisation = :organisation");
            values.and("organisation", organisation);
        });
        after.ifPresent(id -> {
            conditions.add("id > :after");
            values.and("after", id);
        });
        return find(String.join(" and ", conditions) + " order by id", values)
                .page(0, limit)
                .list();
    }
}
