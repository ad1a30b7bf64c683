package fr.adjuge.tender.opening;

import fr.adjuge.dto.tender.OpeningRegister.Integrity;
import fr.adjuge.tender.deposit.Deposit;
import fr.adjuge.tender.deposit.SealedContent;
import fr.adjuge.tender.offer.OfferFile;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a deposit.
 *
 * @param content absent if its seal was broken
 */
record OpenedDeposit(Deposit deposit, Optional<SealedContent> content, List<OfferFile> files) {

    Integrity integrity() {
        return content.isPresent() && files.stream().allMatch(OfferFile::intact)
                ? Integrity.VERIFIED
                : Integrity.BROKEN;
    }
}
