package fr.adjuge.tender.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.adjuge.dto.tender.DocumentKind;
import fr.adjuge.tender.blob.StoredBlob;

/**
 * A file that was received, to be put among the documents. Where its content was kept is no part of the request: a
 * repeated one is the same although its bytes came twice.
 */
record NewDocument(
        String name,
        DocumentKind kind,
        long size,
        String sha256,
        @JsonIgnore String blob) {

    static NewDocument of(String name, DocumentKind kind, StoredBlob content) {
        return new NewDocument(name, kind, content.size(), content.sha256(), content.name());
    }
}
