package fr.adjuge.tender.upload;

import fr.adjuge.dto.tender.FileRemark;
import java.util.List;
import java.util.UUID;

/**
 * A file as the sealed content of a deposit names it: what it must be when it is opened, and where its own sealed text
 * lies.
 */
public record SealedFile(
        UUID uploadId,
        String fileName,
        long size,
        String sha256,
        List<FileRemark> remarks,
        String blob,
        String sealContext) {}
