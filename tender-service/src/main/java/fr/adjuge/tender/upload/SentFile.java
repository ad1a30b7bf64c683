package fr.adjuge.tender.upload;

/** A file that was received whole, with what only its sender is told of it. */
public final class SentFile {

    private final Upload upload;
    private final UploadDetails details;

    SentFile(Upload upload, UploadDetails details) {
        this.upload = upload;
        this.details = details;
    }

    /** What a sealed content says of it. */
    public SealedFile sealed() {
        return new SealedFile(
                upload.key().uploadId(),
                details.fileName(),
                upload.size(),
                upload.sha256(),
                details.remarks(),
                upload.blob(),
                upload.sealedFor());
    }

    public long size() {
        return upload.size();
    }

    Upload upload() {
        return upload;
    }

    UploadDetails details() {
        return details;
    }

    boolean isOf(String fileName, String sha256) {
        return details.fileName().equals(fileName) && upload.sha256().equals(sha256);
    }
}
