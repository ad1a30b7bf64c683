package fr.adjuge.tender.opening;

import fr.adjuge.dto.tender.DepositKind;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.tender.blob.BlobStore;
import fr.adjuge.tender.deposit.Deposit;
import fr.adjuge.tender.deposit.SealedContent;
import fr.adjuge.tender.offer.OfferFile;
import fr.adjuge.tender.offer.OfferRepository;
import fr.adjuge.tender.sealing.OpeningKey;
import fr.adjuge.tender.sealing.SealedJson;
import fr.adjuge.tender.upload.SealedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Opens one deposit and checks that what comes out is what had been sealed. Whatever is wrong with it is a finding; only
 * what may be gone tomorrow, such as a failure of the disk, is thrown.
 */
@ApplicationScoped
class DepositReading {

    private final BlobStore blobs;
    private final SealedJson json;
    private final OfferRepository offers;
    private final Validator validator;

    DepositReading(BlobStore blobs, SealedJson json, OfferRepository offers, Validator validator) {
        this.blobs = blobs;
        this.json = json;
        this.offers = offers;
        this.validator = validator;
    }

    OpenedDeposit open(Deposit deposit, OpeningKey key) {
        byte[] sealed;
        try {
            sealed = key.open(deposit.sealedContent(), deposit.sealContext());
        } catch (IOException e) {
            return OpenedDeposit.without(deposit, DepositFinding.SEAL);
        }
        if (!hex(sha256().digest(sealed)).equals(deposit.contentSha256())) {
            return OpenedDeposit.without(deposit, DepositFinding.HASH);
        }
        try {
            return read(deposit, json.read(sealed, SealedContent.class), key);
        } catch (IOException e) {
            return OpenedDeposit.without(deposit, DepositFinding.FORM);
        }
    }

    private OpenedDeposit read(Deposit deposit, SealedContent content, OpeningKey key) {
        var isOffer = content.form().map(this::isWhole).orElse(deposit.kind() == DepositKind.COMPLEMENT);
        if (!isOffer) {
            return OpenedDeposit.without(deposit, DepositFinding.FORM);
        }
        return offers.canHold(content)
                ? OpenedDeposit.of(deposit, content, filesOf(content, key))
                : OpenedDeposit.without(deposit, DepositFinding.TEXT);
    }

    /** What is missing altogether nobody can read; rules of another kind may have become stricter since the deposit. */
    private boolean isWhole(OfferForm form) {
        return validator.validate(form).stream()
                .map(violation ->
                        violation.getConstraintDescriptor().getAnnotation().annotationType())
                .noneMatch(constraint -> constraint == NotNull.class || constraint == NotEmpty.class);
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

    private boolean isIntact(SealedFile document, OpeningKey key) {
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
