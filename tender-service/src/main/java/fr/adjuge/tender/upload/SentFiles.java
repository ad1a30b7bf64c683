package fr.adjuge.tender.upload;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.sealing.LockedJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that companies have sent for a tender, to be made part of a deposit or of an answer. */
@ApplicationScoped
public class SentFiles {

    private final UploadRepository uploads;
    private final UploadAttemptRepository attempts;
    private final LockedJson locked;

    SentFiles(UploadRepository uploads, UploadAttemptRepository attempts, LockedJson locked) {
        this.uploads = uploads;
        this.attempts = attempts;
        this.locked = locked;
    }

    /** Those of one company; one that did not come whole from it is refused, by its place in {@code /uploadIds}. */
    public List<SentFile> require(UUID tenderId, String company, List<UUID> uploadIds) {
        var received = uploads.of(tenderId, company, uploadIds).stream()
                .collect(toMap(upload -> upload.key().uploadId(), identity()));
        var breaches = new ArrayList<Breach>();
        for (var i = 0; i < uploadIds.size(); i++) {
            if (!received.containsKey(uploadIds.get(i))) {
                breaches.add(Breach.of(
                        "/uploadIds/" + i,
                        new Text(
                                        "no file %s was received whole from your organisation",
                                        "aucun fichier %s reçu en entier de votre organisation")
                                .with(uploadIds.get(i))));
            }
        }
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(
                    RULES_NOT_MET,
                    new Text("a file that is named was not received", "un fichier nommé n'a pas été reçu"),
                    breaches);
        }
        return uploadIds.stream().map(received::get).map(this::unlocked).toList();
    }

    /** When the first byte of the first of these files came, in a transmission that was broken too. */
    public Instant transmissionBegan(UUID tenderId, String company, List<UUID> uploadIds) {
        return attempts.firstStart(tenderId, company, uploadIds);
    }

    Optional<SentFile> find(UploadKey key) {
        return uploads.findByIdOptional(key).map(this::unlocked);
    }

    SentFile unlocked(Upload upload) {
        return new SentFile(upload, locked.unlock(upload.lockedDetails(), upload.sealedFor(), UploadDetails.class));
    }
}
