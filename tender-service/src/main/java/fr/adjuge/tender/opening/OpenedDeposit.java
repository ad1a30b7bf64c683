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
 * @param content absent if no offer is made of it
 * @param finding why it is not what had been sealed
 */
record OpenedDeposit(
        Deposit deposit, Optional<SealedContent> content, List<OfferFile> files, Optional<DepositFinding> finding) {

    static OpenedDeposit of(Deposit deposit, SealedContent content, List<OfferFile> files) {
        return new OpenedDeposit(
                deposit,
                Optional.of(content),
                files,
                files.stream().allMatch(OfferFile::intact) ? Optional.empty() : Optional.of(DepositFinding.FILE));
    }

    /** A deposit of which no offer is made. */
    static OpenedDeposit without(Deposit deposit, DepositFinding finding) {
        return new OpenedDeposit(deposit, Optional.empty(), List.of(), Optional.of(finding));
    }

    Integrity integrity() {
        return finding.map(DepositFinding::integrity).orElse(Integrity.VERIFIED);
    }
}
