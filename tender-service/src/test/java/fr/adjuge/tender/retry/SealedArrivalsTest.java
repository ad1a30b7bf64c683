package fr.adjuge.tender.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.time.MachineClock;
import fr.adjuge.tender.sealing.PlatformKey;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a 503 gives along is worth something to the same request only, for five minutes. */
@QuarkusTest
class SealedArrivalsTest {

    static final Instant CAME = Instant.parse("2025-05-28T09:59:59.999999Z");
    static final AnswerKey KEY = new AnswerKey("00001001700010 dupont", "POST /tenders/1/deposits", "one");
    static final byte[] BODY = {1, 2, 3};

    @Inject
    PlatformKey platform;

    private SealedArrivals at(Instant now) {
        return new SealedArrivals(platform, new MachineClock() {
            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    @Test
    void isReadByAnyReplicaUntilFiveMinutesAreOver() {
        var sealed = at(CAME).seal(CAME, KEY, BODY);

        assertThat(at(CAME.plusSeconds(300)).unseal(sealed, KEY, BODY)).isEqualTo(CAME);
        assertThatThrownBy(() -> at(CAME.plusSeconds(300).plusNanos(1)).unseal(sealed, KEY, BODY))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("five minutes");
    }

    @Test
    void fitsNoOtherBodyKeyOperationOrCaller() {
        var arrivals = at(CAME);
        var sealed = arrivals.seal(CAME, KEY, BODY);

        for (var other : new AnswerKey[] {
            new AnswerKey(KEY.caller(), KEY.operation(), "two"),
            new AnswerKey(KEY.caller(), "POST /tenders/2/deposits", KEY.key()),
            new AnswerKey("00001002500013 dupont", KEY.operation(), KEY.key())
        }) {
            isUnfit(() -> arrivals.unseal(sealed, other, BODY));
        }
        isUnfit(() -> arrivals.unseal(sealed, KEY, new byte[] {1, 2, 4}));
    }

    @Test
    void isNotWhatSomebodyMadeUpOrCutOff() {
        var arrivals = at(CAME);
        var sealed = arrivals.seal(CAME, KEY, BODY);

        isUnfit(() -> arrivals.unseal("", KEY, BODY));
        isUnfit(() -> arrivals.unseal("not Base64!", KEY, BODY));
        isUnfit(() -> arrivals.unseal(sealed.substring(4), KEY, BODY));
    }

    private static void isUnfit(Runnable unsealing) {
        assertThatThrownBy(unsealing::run)
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("not what a 503 to this request gave");
    }
}
