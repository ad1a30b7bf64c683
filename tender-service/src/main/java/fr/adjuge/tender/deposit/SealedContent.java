package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.FileRemark;
import fr.adjuge.dto.tender.OfferForm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a deposit commits to: sealed as one text, whose hash is in the receipt.
 *
 * @param salt a random value, so that the hash tells nothing to somebody who guesses the rest, such as a price
 */
public record SealedContent(String salt, Optional<OfferForm> form, List<Document> documents) {

    public SealedContent {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** A file of the deposit, and where its own sealed text lies. */
    public record Document(
            UUID uploadId,
            String fileName,
            long size,
            String sha256,
            List<FileRemark> remarks,
            String blob,
            String sealContext) {}
}
