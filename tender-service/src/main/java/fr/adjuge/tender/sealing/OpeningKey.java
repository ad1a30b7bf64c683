package fr.adjuge.tender.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** The private half of a tender's opening key. Only the opening may hold one: an architecture test says so. */
public final class OpeningKey {

    private final KeysetHandle handle;

    private OpeningKey(KeysetHandle handle) {
        this.handle = handle;
    }

    static OpeningKey generate() {
        try {
            return new OpeningKey(KeysetHandle.generateNew(SealedFormat.OPENING_KEY, SealedFormat.WRAPPING));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make an opening key", e);
        }
    }

    static OpeningKey of(byte[] privateKeyset) {
        try {
            return new OpeningKey(TinkProtoKeysetFormat.parseKeyset(
                    privateKeyset, InsecureSecretKeyAccess.get(), SealedFormat.WRAPPING));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an opening key", e);
        }
    }

    byte[] privateKeyset() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get(), SealedFormat.WRAPPING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot store an opening key", e);
        }
    }

    byte[] publicKeyset() {
        try {
            return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                    handle.getPublicKeysetHandle(), SealedFormat.WRAPPING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot give the public half of an opening key", e);
        }
    }

    /**
     * The text that was sealed with the public half in the same context.
     *
     * @throws IOException if the sealed text was changed, cut short, made for another key or another context; a change
     *     further on is found when the stream reaches it
     */
    public InputStream open(InputStream sealed, String context) throws IOException {
        var associated = context.getBytes(UTF_8);
        var header = new DataInputStream(sealed);
        var length = header.readInt();
        if (length <= 0 || length > SealedFormat.LONGEST_WRAPPED_KEY) {
            throw new IOException("not a sealed text");
        }
        var wrapped = new byte[length];
        header.readFully(wrapped);
        try {
            var unwrapped = handle.getPrimitive(SealedFormat.WRAPPING, HybridDecrypt.class)
                    .decrypt(wrapped, associated);
            var dataKey =
                    TinkProtoKeysetFormat.parseKeyset(unwrapped, InsecureSecretKeyAccess.get(), SealedFormat.SEGMENTS);
            return dataKey.getPrimitive(SealedFormat.SEGMENTS, StreamingAead.class)
                    .newDecryptingStream(sealed, associated);
        } catch (GeneralSecurityException e) {
            throw new IOException("not sealed for this key and context", e);
        }
    }

    public byte[] open(byte[] sealed, String context) throws IOException {
        try (var text = open(new ByteArrayInputStream(sealed), context)) {
            return text.readAllBytes();
        }
    }
}
