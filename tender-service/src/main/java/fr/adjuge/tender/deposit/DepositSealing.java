package fr.adjuge.tender.deposit;

import static fr.adjuge.dto.tender.DepositKind.COMPLEMENT;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Sha256;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.audit.AuditTrail;
import fr.adjuge.tender.deposit.Deposit.Envelope;
import fr.adjuge.tender.sealing.LockedText;
import fr.adjuge.tender.sealing.SealedJson;
import fr.adjuge.tender.sealing.SealingKeys;
import fr.adjuge.tender.upload.SentFile;
import fr.adjuge.tender.upload.SentFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Turns uploaded files and a form into a deposit: from here on it counts as received, nothing of it changes, and nobody
 * reads it before the opening. The files are there already, so that this is one small transaction, however many
 * companies deposit in the last minute.
 */
@ApplicationScoped
class DepositSealing {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DepositRepository deposits;
    private final SentFiles sentFiles;
    private final Receipts receipts;
    private final SealingKeys keys;
    private final SealedJson json;
    private final AuditTrail trail;
    private final DepositOrder order;

    DepositSealing(
            DepositRepository deposits,
            SentFiles sentFiles,
            Receipts receipts,
            SealingKeys keys,
            SealedJson json,
            AuditTrail trail,
            DepositOrder order) {
        this.deposits = deposits;
        this.sentFiles = sentFiles;
        this.receipts = receipts;
        this.keys = keys;
        this.json = json;
        this.trail = trail;
        this.order = order;
    }

    /**
     * Seals, and gives the receipt.
     *
     * @param arrivedAt when the whole of the request had come
     */
    Sealed seal(Tender tender, Submission submission, Instant arrivedAt) {
        refuse(OfferFormRules.brokenBy(submission, tender.consultation().lots()));
        var files = sentFiles.require(tender.id(), submission.organisation(), submission.uploadIds());
        var envelope = envelope(tender, submission, files);
        var reception = order.receive(tender.id(), arrivedAt);
        if (submission.kind() == COMPLEMENT && !tender.isDeadlineOver(reception.at())) {
            requireBase(tender, submission);
        }
        var receipt = receipts.give(tender, submission, envelope, reception, files);
        var deposit = new Deposit(envelope, reception, receipt.locked());
        deposits.persist(deposit);
        trail.recordSealed(
                tender.id(),
                "DEPOSIT",
                Map.of(
                        "deposit", deposit.number(),
                        "contentSha256", deposit.contentSha256(),
                        "receivedAt", deposit.receivedAt().toString()));
        return new Sealed(deposit, receipt);
    }

    record Sealed(Deposit deposit, LockedText receipt) {}

    private Envelope envelope(Tender tender, Submission submission, List<SentFile> files) {
        var id = UUID.randomUUID();
        var content = json.bytes(new SealedContent(
                salt(), submission.form(), files.stream().map(SentFile::sealed).toList()));
        return new Envelope(
                id,
                tender.id(),
                DepositNumber.draw(),
                submission.organisation(),
                submission.kind(),
                submission.lotIds(),
                files.size(),
                files.stream().mapToLong(SentFile::size).sum(),
                sentFiles.transmissionBegan(tender.id(), submission.organisation(), submission.uploadIds()),
                Sha256.hex(content),
                keys.of(tender.id()).seal(content, Envelope.contextOf(tender.id(), id)));
    }

    /** A complement that nothing precedes is most likely meant as a full deposit: said while it can be mended. */
    private void requireBase(Tender tender, Submission submission) {
        var depositor = submission.organisation();
        var history = new DepositHistory(
                deposits.of(tender.id(), depositor).stream().map(Deposit::facts).toList(), tender.offerDeadline());
        refuse(submission.lotIds().stream()
                .filter(lotId -> !history.hasBaseFor(depositor, lotId))
                .map(lotId -> Breach.of(
                        "/kind",
                        new Text(
                                        "there is no deposit of yours on lot %s that this could complete: make a full"
                                                + " one",
                                        "vous n'avez pas de dépôt à compléter sur le lot %s : déposez une offre"
                                                + " complète")
                                .with(lotId)))
                .toList());
    }

    private static void refuse(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(
                    RULES_NOT_MET,
                    new Text("this cannot be deposited as it stands", "ceci ne peut pas être déposé en l'état"),
                    breaches);
        }
    }

    private static String salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
