package fr.adjuge.tender.upload;

import fr.adjuge.dto.tender.UploadView;
import fr.adjuge.tender.calendar.Paris;
import java.util.List;

/** Files as their sender sees them. */
public final class UploadViews {

    private UploadViews() {}

    public static List<UploadView> of(List<SentFile> files) {
        return files.stream().map(UploadViews::of).toList();
    }

    static UploadView of(SentFile file) {
        var upload = file.upload();
        return new UploadView(
                upload.key().uploadId(),
                file.details().fileName(),
                upload.size(),
                upload.sha256(),
                Paris.timeOf(upload.startedAt()),
                Paris.timeOf(upload.receivedAt()),
                file.details().remarks());
    }
}
