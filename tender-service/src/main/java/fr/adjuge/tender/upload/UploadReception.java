package fr.adjuge.tender.upload;

import static fr.adjuge.tender.problem.ProblemType.CONFLICT;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.blob.BlobStore;
import fr.adjuge.tender.sealing.LockedJson;
import fr.adjuge.tender.sealing.SealingKeys;
import fr.adjuge.tender.time.ArrivedRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Receives a file: sealed as it comes in, so that it never lies anywhere in clear. A repeated transmission gets the
 * first answer if it brings the same bytes under the same name.
 *
 * <p>No transaction spans the transmission, which may take an hour.
 */
@ApplicationScoped
class UploadReception {

    private final UploadRepository uploads;
    private final UploadAttemptRepository attempts;
    private final SentFiles files;
    private final LockedJson locked;
    private final BlobStore blobs;
    private final SealingKeys keys;
    private final InstantSource clock;
    private final ArrivedRequest arrived;

    UploadReception(
            UploadRepository uploads,
            UploadAttemptRepository attempts,
            SentFiles files,
            LockedJson locked,
            BlobStore blobs,
            SealingKeys keys,
            InstantSource clock,
            ArrivedRequest arrived) {
        this.uploads = uploads;
        this.attempts = attempts;
        this.files = files;
        this.locked = locked;
        this.blobs = blobs;
        this.keys = keys;
        this.clock = clock;
        this.arrived = arrived;
    }

    SentFile receive(Tender tender, UploadKey key, String fileName, InputStream content) throws IOException {
        var attempt = attempts.begin(key, arrived.beganAt());
        var file = new IncomingFile(
                fileName, content, tender.consultation().submission().fileFormats());
        try {
            var first = QuarkusTransaction.requiringNew().call(() -> uploads.findByIdOptional(key));
            return first.isPresent() ? repeat(first.get(), file) : keep(attempt, file);
        } finally {
            attempts.end(attempt.id(), file);
        }
    }

    private SentFile repeat(Upload first, IncomingFile file) throws IOException {
        file.transferTo(OutputStream.nullOutputStream());
        return sameAs(first, file.sha256(), file.details());
    }

    private SentFile keep(UploadAttempt attempt, IncomingFile file) throws IOException {
        var key = attempt.key();
        var blob = "sealed/" + key.tenderId() + "/" + attempt.id();
        var sealing = QuarkusTransaction.requiringNew().call(() -> keys.of(key.tenderId()));
        blobs.keepWritten(blob, out -> {
            try (var sealed = sealing.sealInto(out, key.context())) {
                file.transferTo(sealed);
            }
        });
        var transmission = new Upload.Transmission(attempt.startedAt(), clock.instant(), file.size(), file.sha256());
        var details = file.details();
        var upload = new Upload(key, transmission, blob, locked.lock(details, key.context()));
        var other = QuarkusTransaction.requiringNew().call(() -> recordUnlessThere(upload));
        if (other.isPresent()) {
            blobs.discard(blob);
            return sameAs(other.get(), transmission.sha256(), details);
        }
        return new SentFile(upload, details);
    }

    /** Two transmissions of one file may come in at the same time: the first that is whole counts. */
    private Optional<Upload> recordUnlessThere(Upload upload) {
        uploads.lock(upload.key());
        var other = uploads.findByIdOptional(upload.key());
        if (other.isEmpty()) {
            uploads.persist(upload);
        }
        return other;
    }

    private SentFile sameAs(Upload first, String sha256, UploadDetails details) {
        var kept = files.unlocked(first);
        if (!kept.isOf(details.fileName(), sha256)) {
            throw new RefusedException(
                    CONFLICT,
                    new Text(
                                    "upload %s is already another file: give this one an identifier of its own",
                                    "le fichier %s existe déjà et diffère : donnez à celui-ci son propre identifiant")
                            .with(first.key().uploadId()));
        }
        return kept;
    }
}
