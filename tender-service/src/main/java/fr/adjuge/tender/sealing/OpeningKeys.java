package fr.adjuge.tender.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** The private halves of the opening keys, each a file of its own, apart from the database and from the blobs. */
@ApplicationScoped
public class OpeningKeys {

    private final KeyDirectory directory;
    private final SealingKeys publicHalves;

    OpeningKeys(KeyDirectory directory, SealingKeys publicHalves) {
        this.directory = directory;
        this.publicHalves = publicHalves;
    }

    /**
     * Makes the key pair of a tender, as part of its publication. The private half is on disk before the publication is
     * recorded; if that fails, the file is of no use to anybody and does no harm.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(UUID tenderId, Instant now) {
        var keyId = UUID.randomUUID();
        var pair = OpeningKey.generate();
        directory.keep(fileName(tenderId, keyId), pair.privateKeyset());
        publicHalves.persist(new TenderKey(tenderId, keyId, pair.publicKeyset(), now));
    }

    /** What opens the deposits of this tender. */
    public OpeningKey of(UUID tenderId) {
        return OpeningKey.of(
                directory.read(fileName(tenderId, publicHalves.require(tenderId).keyId())));
    }

    private static String fileName(UUID tenderId, UUID keyId) {
        return tenderId + "." + keyId + ".key";
    }
}
