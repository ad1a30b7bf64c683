package fr.adjuge.tender.deposit;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.DepositReceipt;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.deposit.Deposit.Envelope;
import fr.adjuge.tender.deposit.Deposit.Reception;
import fr.adjuge.tender.sealing.PlatformKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receipts (accusés de réception): written once, kept locked, shown again as they were given. */
@ApplicationScoped
class Receipts {

    private static final Text LATE = new Text(
            "Received after the deadline: kept, not to be opened.", "Reçu hors délai : conservé, ne sera pas ouvert.");

    private final PlatformKey key;
    private final SealedJson json;
    private final UploadViews views;
    private final Caller caller;
    private final CallerLanguage language;

    Receipts(PlatformKey key, SealedJson json, UploadViews views, Caller caller, CallerLanguage language) {
        this.key = key;
        this.json = json;
        this.views = views;
        this.caller = caller;
        this.language = language;
    }

    DepositReceipt write(
            Tender tender, Envelope envelope, Reception reception, Optional<OfferForm> form, List<Upload> files) {
        var consultation = tender.consultation();
        var buyer = consultation.buyer().organisation();
        var onTime = !tender.isDeadlineOver(reception.at());
        return new DepositReceipt(
                envelope.id(),
                envelope.number(),
                new DepositReceipt.Depositor(
                        envelope.organisation(),
                        form.map(offer -> offer.members().get(0).organisation().name()),
                        caller.subject()),
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
                onTime ? Optional.empty() : Optional.of(LATE.in(language.ofCaller())),
                Optional.of(language.ofCaller().tag()),
                files.stream().map(views::of).toList(),
                envelope.totalSize(),
                envelope.contentSha256());
    }

    byte[] lock(UUID depositId, DepositReceipt receipt) {
        return key.lock(json.bytes(receipt), context(depositId));
    }

    DepositReceipt of(Deposit deposit) {
        return json.readOwn(key.unlock(deposit.lockedReceipt(), context(deposit.id())), DepositReceipt.class);
    }

    private static String context(UUID depositId) {
        return "receipt " + depositId;
    }
}
