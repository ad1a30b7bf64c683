package fr.adjuge.tender.document;

import static fr.adjuge.tender.TenderAction.ADD_DOCUMENT;
import static fr.adjuge.tender.TenderAction.DISCARD_REPLACEMENT;
import static fr.adjuge.tender.TenderAction.PREPARE_REPLACEMENT;
import static fr.adjuge.tender.TenderAction.REMOVE_DOCUMENT;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.blob.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Puts received files among the documents of a tender. The files were kept before: bytes never wait in a transaction. */
@ApplicationScoped
class DocumentFiling {

    private final TenderRepository tenders;
    private final DocumentRepository documents;
    private final BlobStore blobs;
    private final AuditTrail trail;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    DocumentFiling(
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

    /** Refuses before the bytes are received what would be refused after. */
    @Transactional
    void requirePermission(UUID tenderId) {
        var tender = tenders.requireOwn(tenderId);
        tender.permitted(actionOn(tender), clock.instant());
    }

    TenderDocument file(UUID tenderId, NewDocument file) {
        var now = clock.instant();
        var tender = tenders.requireOwnUnchanged(tenderId);
        var action = actionOn(tender);
        tender.permitted(action, now);
        var document = new TenderDocument(UUID.randomUUID(), tenderId, file, action == ADD_DOCUMENT, now);
        documents.persist(document);
        trail.record(tenderId, action.name(), Map.of("name", file.name(), "sha256", file.sha256()));
        return document;
    }

    /**
     * Takes a document out of a draft, or a replacement that no amendment has announced: what was announced stays, and
     * gives way by an amendment. The tender is another version, so that nobody publishes or amends with it meanwhile.
     */
    @Transactional
    Removed remove(UUID tenderId, UUID documentId) {
        var tender = tenders.requireOwn(tenderId);
        ifMatch.require(tender.version());
        var document = documents.require(tenderId, documentId, true);
        var action = tender.status() == TenderStatus.DRAFT ? REMOVE_DOCUMENT : DISCARD_REPLACEMENT;
        tender.permitted(action, clock.instant());
        if (action == DISCARD_REPLACEMENT && !document.isPrepared()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text(
                            "a document that was announced stays: an amendment puts another one in its place",
                            "un document annoncé demeure : une modification met un autre document à sa place"));
        }
        tenders.renew(tender);
        documents.delete(document);
        trail.record(tenderId, action.name(), Map.of("name", document.name(), "sha256", document.sha256()));
        return new Removed(document.blob(), tender.version());
    }

    /** Where its content was kept, and the version of the tender without it. */
    record Removed(String blob, int tenderVersion) {}

    /** A repeated or refused request leaves bytes that nothing refers to. */
    @Transactional
    void discardIfUnused(String blob) throws IOException {
        if (!documents.keeps(blob)) {
            blobs.discard(blob);
        }
    }

    private static TenderAction actionOn(Tender tender) {
        return tender.status() == TenderStatus.DRAFT ? ADD_DOCUMENT : PREPARE_REPLACEMENT;
    }
}
