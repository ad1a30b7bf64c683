package fr.adjuge.tender.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealingTest {

    static final OpeningKey OPENING_KEY = OpeningKey.generate();
    static final SealingKey SEALING_KEY = SealingKey.of(OPENING_KEY.publicKeyset());
    static final byte[] OFFER = "acte d'engagement, 239 999 €".getBytes(UTF_8);

    @Test
    void opensWhatWasSealedAcrossSegments() throws IOException {
        for (var size : new int[] {0, 1, 1 << 20, (1 << 20) + 1, 3_500_000}) {
            var file = bytes(size);

            var sealed = SEALING_KEY.seal(file, "deposit 1");

            assertThat(OPENING_KEY.open(sealed, "deposit 1")).isEqualTo(file);
        }
    }

    @Test
    void showsNothingOfTheText() {
        var sealed = SEALING_KEY.seal(OFFER, "deposit 1");

        assertThat(new String(sealed, UTF_8)).doesNotContain("engagement", "239");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(SEALING_KEY.seal(OFFER, "deposit 1")).isNotEqualTo(SEALING_KEY.seal(OFFER, "deposit 1"));
    }

    @Test
    void doesNotOpenInTheContextOfAnotherDeposit() {
        var sealed = SEALING_KEY.seal(OFFER, "deposit 1");

        assertThatIOException().isThrownBy(() -> OPENING_KEY.open(sealed, "deposit 2"));
    }

    @Test
    void doesNotOpenWithTheKeyOfAnotherTender() {
        var sealed = SEALING_KEY.seal(OFFER, "deposit 1");

        assertThatIOException().isThrownBy(() -> OpeningKey.generate().open(sealed, "deposit 1"));
    }

    @Test
    void noticesAnyBitThatChangedAndAnyByteThatIsMissing() {
        var sealed = SEALING_KEY.seal(OFFER, "deposit 1");

        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            var cut = Arrays.copyOf(sealed, at);
            assertThatIOException().isThrownBy(() -> OPENING_KEY.open(changed, "deposit 1"));
            assertThatIOException().isThrownBy(() -> OPENING_KEY.open(cut, "deposit 1"));
        }
    }

    @Test
    void survivesBeingStored() throws IOException {
        var stored = OpeningKey.of(OPENING_KEY.privateKeyset());

        assertThat(stored.open(SEALING_KEY.seal(OFFER, "deposit 1"), "deposit 1"))
                .isEqualTo(OFFER);
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
