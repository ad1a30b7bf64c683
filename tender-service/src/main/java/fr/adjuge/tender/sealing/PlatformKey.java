package fr.adjuge.tender.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;

/**
 * The key of the platform itself. Under it lies, unreadable in the database, what a depositor must be able to see again
 * before the opening: receipts, names of files, first answers. It opens no offer.
 */
@ApplicationScoped
public class PlatformKey {

    private static final String FILE = "platform.key";

    private final Aead cipher;

    PlatformKey(KeyDirectory directory) {
        try {
            if (!directory.has(FILE)) {
                directory.keep(FILE, newKey());
            }
            this.cipher = TinkProtoKeysetFormat.parseKeyset(
                            directory.read(FILE), InsecureSecretKeyAccess.get(), AeadConfig2026.get())
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no usable platform key", e);
        }
    }

    private static byte[] newKey() throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                InsecureSecretKeyAccess.get(),
                AeadConfig2026.get());
    }

    /**
     * Makes a text unreadable.
     *
     * @param context what the text belongs to: elsewhere it does not unlock
     */
    public byte[] lock(byte[] text, String context) {
        try {
            return cipher.encrypt(text, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot lock", e);
        }
    }

    public byte[] unlock(byte[] locked, String context) {
        try {
            return cipher.decrypt(locked, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not locked by this platform for " + context, e);
        }
    }
}
