package fr.adjuge.tender.upload;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A file is known by the identifier that its depositor chose, and to its depositor's organisation only. */
@Embeddable
record UploadKey(UUID tenderId, String organisation, UUID uploadId) {

    /** What the file is sealed for, and its details are locked for, when it comes in. */
    String context() {
        return "upload " + tenderId + " " + organisation + " " + uploadId;
    }
}
