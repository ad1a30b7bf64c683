package fr.adjuge.tender.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What leaves this service by the outbox, each kind with the way to whom it is for. */
enum MessageKind {
    /** The award record of a lot: what notice-service makes its notice from. */
    AWARD_RECORD((message, receivers) -> receivers
            .notices()
            .put(message.id(), WrittenRecord.of(message.body()).getBytes(UTF_8)));

    private final Way way;

    MessageKind(Way way) {
        this.way = way;
    }

    /** Returns once its receiver has taken it. */
    void deliver(HandOver message, Receivers receivers) {
        way.deliver(message, receivers);
    }

    private interface Way {
        void deliver(HandOver message, Receivers receivers);
    }
}
