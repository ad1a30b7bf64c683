package fr.adjuge.tender.deposit;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.DepositReceipt;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.deposit.Deposit.Envelope;
import fr.adjuge.tender.deposit.Deposit.Reception;
import fr.adjuge.tender.sealing.LockedJson;
import fr.adjuge.tender.upload.SentFile;
import fr.adjuge.tender.upload.UploadViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receipts (accusés de réception): written once, kept locked, shown again as they were given. */
@ApplicationScoped
class Receipts {

    private static final Text LATE = new Text(
            "Received after the deadline: kept, not to be opened.", "Reçu hors délai : conservé, ne sera pas ouvert.");

    private final LockedJson locked;

    Receipts(LockedJson locked) {
        this.locked = locked;
    }

    static DepositReceipt write(
            Tender tender, Submission submission, Envelope envelope, Reception reception, List<SentFile> files) {
        var depositor = submission.depositor();
        var consultation = tender.consultation();
        var buyer = consultation.buyer().organisation();
        var onTime = !tender.isDeadlineOver(reception.at());
        return new DepositReceipt(
                envelope.id(),
                envelope.number(),
                new DepositReceipt.Depositor(
                        depositor.organisation(),
                        submission
                                .form()
                                .map(offer ->
                                        offer.members().get(0).organisation().name()),
                        depositor.person()),
                new DepositReceipt.AddressedBuyer(buyer.registrationNumber(), buyer.name()),
                tender.id(),
                tender.reference(),
                consultation.subject().title(),
                consultation.subject().description(),
                envelope.kind(),
                envelope.lotIds(),
                reception.at(),
                Paris.timeOf(reception.at()),
                Paris.timeOf(tender.offerDeadline()),
                Paris.timeOf(tender.offerDeadline()),
                onTime,
                onTime ? Optional.empty() : Optional.of(LATE.in(depositor.language())),
                Optional.of(depositor.language().tag()),
                UploadViews.of(files),
                envelope.totalSize(),
                envelope.contentSha256());
    }

    byte[] lock(UUID depositId, DepositReceipt receipt) {
        return locked.lock(receipt, context(depositId));
    }

    DepositReceipt of(Deposit deposit) {
        return locked.unlock(deposit.lockedReceipt(), context(deposit.id()), DepositReceipt.class);
    }

    private static String context(UUID depositId) {
        return "receipt " + depositId;
    }
}
