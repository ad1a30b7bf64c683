package fr.adjuge.tender.handover;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.NoticeStub;
import fr.adjuge.tender.NoticeStub.Mood;
import fr.adjuge.tender.OpenedTenders;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The delivery of award records, whatever the other side does. */
@QuarkusTest
class CourierTest extends HttpTest {

    @Inject
    Courier courier;

    @Inject
    HandOverRepository outbox;

    @Inject
    OpenedTenders tenders;

    @BeforeEach
    void nothingIsOnItsWay() {
        NoticeStub.is(Mood.TAKES);
        NoticeStub.deliveries().clear();
        QuarkusTransaction.requiringNew().run(outbox::deleteAll);
    }

    @Test
    void deliversTheSameBytesUntilTheyAreTaken() {
        var id = written();

        NoticeStub.goDown();
        assertThat(attempt(id).state()).isEqualTo(HandOverState.PENDING);
        NoticeStub.comeUp();
        NoticeStub.is(Mood.IS_SILENT);
        assertThat(attempt(id).state()).isEqualTo(HandOverState.PENDING);
        NoticeStub.is(Mood.FAILS);
        assertThat(attempt(id).state()).isEqualTo(HandOverState.PENDING);
        NoticeStub.is(Mood.REFUSES);
        assertThat(attempt(id).state()).isEqualTo(HandOverState.REFUSED);
        NoticeStub.is(Mood.TAKES);
        var delivered = attempt(id);

        assertThat(delivered.state()).isEqualTo(HandOverState.DELIVERED);
        assertThat(delivered.attempts()).isEqualTo(5);
        assertThat(NoticeStub.deliveries()).hasSize(4).allSatisfy(delivery -> {
            assertThat(delivery.path()).isEqualTo("PUT /award-records/" + id);
            assertThat(delivery.body()).isEqualTo("{\"record\": \"" + id + "\"}");
            assertThat(delivery.authorization()).startsWith("Bearer ");
        });
    }

    /** Stored before texts were looked at: notice-service refuses such a character. */
    @Test
    void deliversARecordOfYesterdayWithoutWhatNoTextMayHold() {
        var id = written("{\"title\":\"Moisson\\u0001neuse\\u0000\"}");

        var delivered = attempt(id);

        assertThat(delivered.state()).isEqualTo(HandOverState.DELIVERED);
        assertThat(NoticeStub.deliveries().get(0).body()).isEqualTo("{\"title\":\"Moissonneuse\"}");
    }

    /** Written by a newer replica of the same upgrade: it is hers to deliver, and bars the way of no other. */
    @Test
    void leavesAKindThatItDoesNotKnow() {
        var unknown = written();
        QuarkusTransaction.requiringNew().run(() -> outbox.getEntityManager()
                .createNativeQuery("update hand_over set kind = 'OF_TOMORROW', next_attempt_at = '-infinity'")
                .executeUpdate());
        var known = written();

        courier.deliverAllDue();

        assertThat(NoticeStub.deliveries())
                .extracting(NoticeStub.Delivery::path)
                .containsExactly("PUT /award-records/" + known);
        assertThat(QuarkusTransaction.requiringNew().call(() -> outbox.getEntityManager()
                        .createNativeQuery("select state || attempts from hand_over where id = :id", String.class)
                        .setParameter("id", unknown)
                        .getSingleResult()))
                .isEqualTo("PENDING0");
    }

    @Test
    void waitsBeforeItTriesAgain() {
        var id = written();
        NoticeStub.is(Mood.FAILS);
        attempt(id);

        // The second attempt is due a second later.
        courier.deliverAllDue();

        assertThat(NoticeStub.deliveries()).hasSize(1);
    }

    @Test
    void aDeliveredRecordIsNotDeliveredAgain() {
        var id = written();
        attempt(id);

        attempt(id);

        assertThat(NoticeStub.deliveries()).hasSize(1);
    }

    @Test
    void twoReplicasShareTheWork() {
        var records = List.of(written(), written(), written(), written());

        var replicas = List.of(
                CompletableFuture.runAsync(courier::deliverAllDue), CompletableFuture.runAsync(courier::deliverAllDue));
        replicas.forEach(CompletableFuture::join);

        assertThat(NoticeStub.deliveries()).hasSize(4);
        assertThat(NoticeStub.deliveries().stream()
                        .map(NoticeStub.Delivery::path)
                        .collect(toSet()))
                .isEqualTo(records.stream()
                        .map(record -> "PUT /award-records/" + record)
                        .collect(toSet()));
    }

    private UUID written() {
        var id = UUID.randomUUID();
        write(id, "{\"record\": \"" + id + "\"}");
        return id;
    }

    private UUID written(String body) {
        var id = UUID.randomUUID();
        write(id, body);
        return id;
    }

    private void write(UUID id, String body) {
        var tender = tenders.with(List.of(InraeCase.opened("B")));
        var lot = HandOverRepository.lotAddress(tender, "LOT-0001");
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.persist(
                        new HandOver(id, MessageKind.AWARD_RECORD, tender, lot, body, outbox.realTime())));
    }

    /** The pause since the last attempt is over: one attempt more. */
    private HandOver attempt(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.update("nextAttemptAt = ?1 where id = ?2", outbox.realTime(), id));
        courier.deliverAllDue();
        return QuarkusTransaction.requiringNew().call(() -> outbox.findById(id));
    }
}
