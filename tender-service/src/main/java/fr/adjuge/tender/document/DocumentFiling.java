package fr.adjuge.tender.document;

import static fr.adjuge.tender.TenderAction.ADD_DOCUMENT;
import static fr.adjuge.tender.TenderAction.PREPARE_REPLACEMENT;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.tender.DocumentView;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.blob.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Puts received files among the documents of a tender. The files were kept before: bytes never wait in a transaction. */
@ApplicationScoped
class DocumentFiling {

    private final TenderRepository tenders;
    private final DocumentRepository documents;
    private final BlobStore blobs;
    private final AuditTrail trail;
    private final InstantSource clock;

    DocumentFiling(
            TenderRepository tenders,
            DocumentRepository documents,
            BlobStore blobs,
            AuditTrail trail,
            InstantSource clock) {
        this.tenders = tenders;
        this.documents = documents;
        this.blobs = blobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses before the bytes are received what would be refused after. */
    @Transactional
    void requirePermission(UUID tenderId) {
        var tender = tenders.requireOwn(tenderId);
        tender.permitted(actionOn(tender), clock.instant());
    }

    @Transactional
    @AnsweredOnce
    RestResponse<DocumentView> file(UUID tenderId, NewDocument file) {
        var now = clock.instant();
        var tender = tenders.requireOwn(tenderId);
        var action = actionOn(tender);
        tender.permitted(action, now);
        var document = new TenderDocument(UUID.randomUUID(), tenderId, file, action == ADD_DOCUMENT, now);
        documents.persist(document);
        trail.record(tenderId, action.name(), Map.of("name", file.name(), "sha256", file.sha256()));
        var view = DocumentViews.view(document);
        return ResponseBuilder.<DocumentView>created(URI.create("/tenders/" + tenderId + "/documents/" + document.id()))
                .entity(view)
                .build();
    }

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
