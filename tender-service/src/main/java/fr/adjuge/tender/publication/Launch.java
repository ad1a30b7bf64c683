package fr.adjuge.tender.publication;

import static fr.adjuge.tender.TenderAction.PUBLISH;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.TenderCase;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotKey;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.sealing.OpeningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends the notice of a tender: all its rules are checked and all that is broken is told at once; then its methods are
 * frozen, its lots begin, and the key is made that will open its deposits.
 */
@ApplicationScoped
class Launch {

    private final LotRepository lots;
    private final OpeningKeys keys;

    Launch(LotRepository lots, OpeningKeys keys) {
        this.lots = lots;
        this.keys = keys;
    }

    /** What the buyer should know although the notice was sent. */
    List<Text> send(TenderCase draft, Optional<UUID> noticeId) {
        draft.require(PUBLISH);
        var tender = draft.tender();
        var found = draft.findings();
        tender.publish(noticeId.orElseGet(UUID::randomUUID), found.hashes(), draft.now());
        tender.consultation().lots().forEach(lot -> lots.persist(new Lot(new LotKey(tender.id(), lot.id()))));
        keys.make(tender.id(), draft.now());
        return found.warnings();
    }
}
