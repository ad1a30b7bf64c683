package fr.adjuge.tender.document;

import fr.adjuge.dto.tender.DocumentView;

/** Documents on the wire. */
final class DocumentViews {

    private DocumentViews() {}

    static DocumentView view(TenderDocument document) {
        return new DocumentView(
                document.id(),
                document.name(),
                document.kind(),
                document.size(),
                document.sha256(),
                document.addedAt(),
                document.isInForce(),
                document.replacedBy(),
                "/tenders/" + document.tenderId() + "/documents/" + document.id() + "/content");
    }
}
