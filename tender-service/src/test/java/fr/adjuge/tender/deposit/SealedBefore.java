package fr.adjuge.tender.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.tender.NewDeposit;
import fr.adjuge.tender.LiteralJson;
import fr.adjuge.tender.TenderRepository;
import fr.adjuge.tender.sealing.SealingKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;

/** Deposits as they were taken before texts were looked at: sealed by the same code, without the door in front of it. */
@ApplicationScoped
public class SealedBefore {

    private final TenderRepository tenders;
    private final DepositSealing sealing;
    private final DepositRepository deposits;
    private final SealingKeys keys;
    private final ObjectMapper json;
    private final InstantSource clock;

    SealedBefore(
            TenderRepository tenders,
            DepositSealing sealing,
            DepositRepository deposits,
            SealingKeys keys,
            ObjectMapper json,
            InstantSource clock) {
        this.tenders = tenders;
        this.sealing = sealing;
        this.deposits = deposits;
        this.keys = keys;
        this.json = LiteralJson.of(json);
        this.clock = clock;
    }

    /** The id of the deposit. */
    @Transactional
    @ActivateRequestContext
    public UUID deposit(String tender, String company, String body) throws JsonProcessingException {
        var found = tenders.requirePublished(UUID.fromString(tender.substring("/tenders/".length())));
        return sealing.seal(found, submission(company, json.readValue(body, NewDeposit.class)), clock.instant())
                .deposit()
                .id();
    }

    private static Submission submission(String company, NewDeposit body) {
        return new Submission(
                new Depositor(company, "anonymous", Language.ENGLISH),
                body.kind(),
                body.lotIds(),
                body.form(),
                body.uploadIds());
    }

    /** Seals another content in the place of that of a deposit, with its hash: what a form of another version may be. */
    @Transactional
    public void seal(UUID depositId, String content) throws NoSuchAlgorithmException {
        var deposit = deposits.findById(depositId);
        var bytes = content.getBytes(UTF_8);
        deposits.getEntityManager()
                .createNativeQuery("update deposit set sealed_content = :sealed, content_sha256 = :hash where id = :id")
                .setParameter("sealed", keys.of(deposit.tenderId()).seal(bytes, deposit.sealContext()))
                .setParameter(
                        "hash",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .setParameter("id", depositId)
                .executeUpdate();
    }
}
