package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.UploadView;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.sealing.PlatformKey;
import jakarta.enterprise.context.ApplicationScoped;

/** Files as their depositor sees them: the one place that unlocks their names. */
@ApplicationScoped
class UploadViews {

    private final PlatformKey key;
    private final SealedJson json;

    UploadViews(PlatformKey key, SealedJson json) {
        this.key = key;
        this.json = json;
    }

    byte[] lock(UploadKey upload, UploadDetails details) {
        return key.lock(json.bytes(details), upload.context());
    }

    UploadDetails unlock(Upload upload) {
        return json.readOwn(key.unlock(upload.lockedDetails(), upload.sealedFor()), UploadDetails.class);
    }

    UploadView of(Upload upload) {
        var details = unlock(upload);
        return new UploadView(
                upload.key().uploadId(),
                details.fileName(),
                upload.size(),
                upload.sha256(),
                Paris.timeOf(upload.startedAt()),
                Paris.timeOf(upload.receivedAt()),
                details.remarks());
    }
}
