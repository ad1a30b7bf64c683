package fr.adjuge.dto.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.PlatformProblem;
import fr.adjuge.dto.http.RequestRefused;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        callers.shutdownNow();
    }

    @Test
    void letsTheNextOneInWhenAPlaceIsFree() throws Exception {
        var gate = new Gate(1, 1, LONG);
        var first = occupy(gate);
        var next = callers.submit(() -> gate.through(() -> "next"));

        end.countDown();

        assertThat(first.get()).isEqualTo("done");
        assertThat(next.get()).isEqualTo("next");
    }

    @Test
    void sendsAwayWhoFindsTheLineFull() throws Exception {
        var gate = new Gate(2, 0, LONG);
        occupy(gate);
        occupy(gate);

        assertBusy(() -> gate.through(() -> "third"));
    }

    @Test
    void sendsAwayWhoHasWaitedLongEnough() throws Exception {
        var gate = new Gate(1, 1, Duration.ofMillis(20));
        occupy(gate);

        assertBusy(() -> gate.through(() -> "second"));
    }

    @Test
    void letsLargeWorkInAlone() throws Exception {
        var gate = new Gate(2, 0, LONG);
        occupy(gate);

        assertBusy(() -> gate.through(() -> "large", true));
        assertThat(gate.<String>through(() -> "small")).isEqualTo("small");
    }

    @Test
    void givesThePlaceBackWhereTheWorkFails() {
        var gate = new Gate(1, 1, LONG);

        assertThatThrownBy(() -> gate.through(() -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(gate.<String>through(() -> "next")).isEqualTo("next");
    }

    /** Somebody who is inside until the end, once this returns. */
    private Future<String> occupy(Gate gate) throws InterruptedException, ExecutionException {
        var inside = new CompletableFuture<Void>();
        var work = callers.submit(() -> gate.through(() -> {
            inside.complete(null);
            awaitEnd();
            return "done";
        }));
        inside.get();
        return work;
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertBusy(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RequestRefused.class, refusal -> assertThat(
                        refusal.getResponse().getStatus())
                .isEqualTo(PlatformProblem.SERVICE_UNAVAILABLE.status()));
    }
}
