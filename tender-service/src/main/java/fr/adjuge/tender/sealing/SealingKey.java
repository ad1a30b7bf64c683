package fr.adjuge.tender.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;

/** The public half of a tender's opening key: who holds it can seal and cannot open. */
public final class SealingKey {

    private final HybridEncrypt wrapping;

    private SealingKey(HybridEncrypt wrapping) {
        this.wrapping = wrapping;
    }

    public static SealingKey of(byte[] publicKeyset) {
        try {
            var handle = TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset, SealedFormat.WRAPPING);
            return new SealingKey(handle.getPrimitive(SealedFormat.WRAPPING, HybridEncrypt.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not the public half of an opening key", e);
        }
    }

    /**
     * What is written to the stream returned reaches {@code sealed} under a data key of its own. Closing it writes the
     * last segment, without which nothing opens, and closes {@code sealed}.
     *
     * @param context what the text belongs to, to be given again at the opening
     */
    public OutputStream sealInto(OutputStream sealed, String context) throws IOException {
        try {
            var dataKey = KeysetHandle.generateNew(SealedFormat.DATA_KEY, SealedFormat.SEGMENTS);
            var associated = context.getBytes(UTF_8);
            var wrapped = wrapping.encrypt(
                    TinkProtoKeysetFormat.serializeKeyset(
                            dataKey, InsecureSecretKeyAccess.get(), SealedFormat.SEGMENTS),
                    associated);
            var header = new DataOutputStream(sealed);
            header.writeInt(wrapped.length);
            header.write(wrapped);
            header.flush();
            return dataKey.getPrimitive(SealedFormat.SEGMENTS, StreamingAead.class)
                    .newEncryptingStream(sealed, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    public byte[] seal(byte[] text, String context) {
        var sealed = new ByteArrayOutputStream();
        try (var out = sealInto(sealed, context)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }
}
