package fr.adjuge.tender.sealing;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import com.google.crypto.tink.streamingaead.StreamingAeadParameters;
import java.security.GeneralSecurityException;

/**
 * What both halves of the key must agree on: a sealed text is its length-prefixed data key, wrapped to the tender's
 * public key (HPKE, RFC 9180), followed by the text in segments of 1 MiB under that data key (AES-256-GCM).
 *
 * <p>The context goes into both layers as associated data, so that a sealed text moved to another deposit does not open.
 */
final class SealedFormat {

    static final Configuration WRAPPING = HybridConfig2026.get();

    static final Configuration SEGMENTS = StreamingAeadConfig2026.get();

    static final HpkeParameters OPENING_KEY = openingKey();

    static final StreamingAeadParameters DATA_KEY = PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB;

    /** A wrapped data key is some 250 bytes; a longer one is not ours. */
    static final int LONGEST_WRAPPED_KEY = 4096;

    private SealedFormat() {}

    private static HpkeParameters openingKey() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key type that does not exist", e);
        }
    }
}
