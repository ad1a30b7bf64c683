package fr.adjuge.tender.deposit;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.server.StrictJson;
import fr.adjuge.dto.tender.DepositReceipt;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.deposit.Deposit.Envelope;
import fr.adjuge.tender.deposit.Deposit.Reception;
import fr.adjuge.tender.sealing.LockedJson;
import fr.adjuge.tender.sealing.LockedText;
import fr.adjuge.tender.sealing.PlatformKey;
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

    private final StrictJson wire;
    private final PlatformKey key;
    private final LockedJson locked;

    Receipts(StrictJson wire, PlatformKey key, LockedJson locked) {
        this.wire = wire;
        this.key = key;
        this.locked = locked;
    }

    /** As its depositor gets it, and locked as the deposit keeps it. */
    LockedText give(
            Tender tender, Submission submission, Envelope envelope, Reception reception, List<SentFile> files) {
        try {
            var text = wire.written(receipt(tender, submission, envelope, reception, files));
            return new LockedText(text, key.lock(text, context(envelope.id())), context(envelope.id()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt is written as JSON", e);
        }
    }

    private static DepositReceipt receipt(
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
                Optional.of(reception.sealedAt()),
                Paris.timeOf(tender.offerDeadline()),
                Paris.timeOf(tender.offerDeadline()),
                onTime,
                onTime ? Optional.empty() : Optional.of(LATE.in(depositor.language())),
                Optional.of(depositor.language().tag()),
                UploadViews.of(files),
                envelope.totalSize(),
                envelope.contentSha256());
    }

    DepositReceipt of(Deposit deposit) {
        return locked.unlock(deposit.lockedReceipt(), context(deposit.id()), DepositReceipt.class);
    }

    private static String context(UUID depositId) {
        return "receipt " + depositId;
    }
}
