package fr.adjuge.tender.opening;

import fr.adjuge.tender.blob.BlobStore;
import fr.adjuge.tender.deposit.Deposit;
import fr.adjuge.tender.deposit.SealedContent;
import fr.adjuge.tender.deposit.SealedJson;
import fr.adjuge.tender.offer.OfferFile;
import fr.adjuge.tender.sealing.OpeningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Opens one deposit and checks that what comes out is what had been sealed. */
@ApplicationScoped
class DepositReading {

    private final BlobStore blobs;
    private final SealedJson json;

    DepositReading(BlobStore blobs, SealedJson json) {
        this.blobs = blobs;
        this.json = json;
    }

    OpenedDeposit open(Deposit deposit, OpeningKey key) {
        var content = contentOf(deposit, key);
        return new OpenedDeposit(
                deposit, content, content.map(found -> filesOf(found, key)).orElseGet(List::of));
    }

    /** What was sealed, or nothing if the seal or the hash in the receipt does not hold. */
    private Optional<SealedContent> contentOf(Deposit deposit, OpeningKey key) {
        try {
            var content = key.open(deposit.sealedContent(), deposit.sealContext());
            return hex(sha256().digest(content)).equals(deposit.contentSha256())
                    ? Optional.of(json.read(content, SealedContent.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<OfferFile> filesOf(SealedContent content, OpeningKey key) {
        return content.documents().stream()
                .map(document -> new OfferFile(
                        document.uploadId(),
                        document.fileName(),
                        document.size(),
                        document.sha256(),
                        document.remarks(),
                        document.blob(),
                        document.sealContext(),
                        isIntact(document, key)))
                .toList();
    }

    private boolean isIntact(SealedContent.Document document, OpeningKey key) {
        try (var sealed = new StoredBytes(blobs.open(document.blob()));
                var text = new DigestInputStream(key.open(sealed, document.sealContext()), sha256())) {
            text.transferTo(OutputStream.nullOutputStream());
            return hex(text.getMessageDigest().digest()).equals(document.sha256());
        } catch (IOException e) {
            // The file is gone or its seal broken. A failure of the disk passes, so that the opening can be retried.
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
