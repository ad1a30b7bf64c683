package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.tender.upload.SealedFile;
import java.util.List;
import java.util.Optional;

/**
 * All that a deposit commits to: sealed as one text, whose hash is in the receipt.
 *
 * @param salt a random value, so that the hash tells nothing to somebody who guesses the rest, such as a price
 */
public record SealedContent(String salt, Optional<OfferForm> form, List<SealedFile> documents) {

    public SealedContent {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
