package fr.adjuge.tender.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Keeps files, which are never put into the database. A blob is written once and never changed; its name is chosen by
 * this service, never by a caller.
 *
 * <p>An interface, although the directory is its only form so far: production may keep its files in S3.
 */
public interface BlobStore {

    /** Keeps all of {@code content} durably under {@code name}, or nothing. The stream is not closed. */
    StoredBlob keep(String name, InputStream content) throws IOException;

    /** Keeps durably under {@code name} all that {@code content} writes, or nothing if it fails. */
    void keepWritten(String name, Content content) throws IOException;

    /** Something that writes what is to be kept, and may close the stream when it is done. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The content kept under {@code name}; the caller closes it. */
    InputStream open(String name) throws IOException;

    /** Forgets a blob that nothing refers to; does nothing if there is none. */
    void discard(String name) throws IOException;
}
