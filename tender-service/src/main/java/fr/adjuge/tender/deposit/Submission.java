package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.DepositKind;
import fr.adjuge.dto.tender.OfferForm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a company asks to be sealed. */
record Submission(
        Depositor depositor, DepositKind kind, List<String> lotIds, Optional<OfferForm> form, List<UUID> uploadIds) {

    Submission {
        lotIds = List.copyOf(lotIds);
        uploadIds = List.copyOf(uploadIds);
    }

    String organisation() {
        return depositor.organisation();
    }
}
