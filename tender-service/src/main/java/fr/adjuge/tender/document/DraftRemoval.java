package fr.adjuge.tender.document;

import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.blob.BlobStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives a draft up with its files, which go once that is certain. */
@ApplicationScoped
public class DraftRemoval {

    private final TenderRepository tenders;
    private final DocumentRepository documents;
    private final BlobStore blobs;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    DraftRemoval(
            TenderRepository tenders,
            DocumentRepository documents,
            BlobStore blobs,
            AuditTrail trail,
            IfMatch ifMatch,
            InstantSource clock) {
        this.tenders = tenders;
        this.documents = documents;
        this.blobs = blobs;
        this.trail = trail;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** Tells the version of the tender that is left for its trail. */
    public int giveUp(UUID tenderId) throws IOException {
        var given = QuarkusTransaction.requiringNew().call(() -> forget(tenderId));
        for (var blob : given.blobs()) {
            blobs.discard(blob);
        }
        return given.tenderVersion();
    }

    private record GivenUp(List<String> blobs, int tenderVersion) {}

    private GivenUp forget(UUID tenderId) {
        var tender = tenders.requireOwn(tenderId);
        ifMatch.require(tender.version());
        tender.giveUp(clock.instant());
        tenders.flush(); // whoever adds a document at this moment is before or after it
        var removed = documents.removeAll(tenderId);
        trail.record(tenderId, TenderAction.GIVE_UP.name(), Map.of("reference", tender.reference()));
        return new GivenUp(removed, tender.version());
    }
}
