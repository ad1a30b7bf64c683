package fr.adjuge.tender.deposit;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files that companies have sent for a tender, to be made part of a deposit or of an answer. */
@ApplicationScoped
public class SentFiles {

    private final UploadRepository uploads;
    private final UploadViews views;

    SentFiles(UploadRepository uploads, UploadViews views) {
        this.uploads = uploads;
        this.views = views;
    }

    /** Those of one company; one that did not come whole from it is refused, by its place in {@code /uploadIds}. */
    public List<SealedContent.Document> require(UUID tenderId, String company, List<UUID> uploadIds) {
        return requireUploads(tenderId, company, uploadIds).stream()
                .map(this::document)
                .toList();
    }

    List<Upload> requireUploads(UUID tenderId, String company, List<UUID> uploadIds) {
        var found = new ArrayList<Upload>();
        var breaches = new ArrayList<Breach>();
        for (var i = 0; i < uploadIds.size(); i++) {
            var uploadId = uploadIds.get(i);
            var pointer = "/uploadIds/" + i;
            uploads.findByIdOptional(new UploadKey(tenderId, company, uploadId))
                    .ifPresentOrElse(
                            found::add,
                            () -> breaches.add(Breach.of(
                                    pointer,
                                    new Text(
                                                    "no file %s was received whole from your organisation",
                                                    "aucun fichier %s reçu en entier de votre organisation")
                                            .with(uploadId))));
        }
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(
                    RULES_NOT_MET,
                    new Text("a file that is named was not received", "un fichier nommé n'a pas été reçu"),
                    breaches);
        }
        return found;
    }

    SealedContent.Document document(Upload file) {
        var details = views.unlock(file);
        return new SealedContent.Document(
                file.key().uploadId(),
                details.fileName(),
                file.size(),
                file.sha256(),
                details.remarks(),
                file.blob(),
                file.sealedFor());
    }
}
