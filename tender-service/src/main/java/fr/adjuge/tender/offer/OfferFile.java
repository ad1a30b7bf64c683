package fr.adjuge.tender.offer;

import fr.adjuge.dto.tender.FileRemark;
import java.util.List;
import java.util.UUID;

/**
 * A file of an offer. It stays sealed on disk; reading it goes through the opening key.
 *
 * @param blob where it lies
 * @param sealContext what it was sealed for
 * @param intact whether its content is the one that was received
 */
public record OfferFile(
        UUID id,
        String name,
        long size,
        String sha256,
        List<FileRemark> remarks,
        String blob,
        String sealContext,
        boolean intact) {}
