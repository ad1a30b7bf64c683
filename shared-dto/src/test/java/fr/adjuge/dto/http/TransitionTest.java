package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionTest {

    /** A letter, in the order of its life; it may be thrown away until it is sent. */
    enum Status {
        BLANK,
        WRITTEN,
        SENT,
        READ,
        THROWN_AWAY
    }

    enum Doing implements Transition<Status> {
        WRITE(EnumSet.of(Status.BLANK), Status.WRITTEN),
        ERASE(EnumSet.of(Status.WRITTEN), Status.BLANK),
        SEND(EnumSet.of(Status.WRITTEN), Status.SENT),
        READ(EnumSet.of(Status.SENT), Status.READ),
        THROW_AWAY(EnumSet.of(Status.BLANK, Status.WRITTEN), Status.THROWN_AWAY);

        private final Set<Status> from;
        private final Status to;

        Doing(Set<Status> from, Status to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Text task() {
            return new Text("do it", "faites-le");
        }

        @Override
        public boolean startsFrom(Status status) {
            return from.contains(status);
        }

        @Override
        public Status leadsFrom(Status status) {
            return to;
        }
    }

    @Test
    void holdsInTheStatusesOfItsRow() {
        assertThat(inStatus(Doing.THROW_AWAY).check(Status.WRITTEN, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void whatComesFirstIsReadOffTheTableByTheShortestWay() {
        assertThat(missing(Doing.READ, Status.BLANK))
                .isEqualTo(new Text(
                        "to be done first: do it (WRITE), do it (SEND)",
                        "à faire d'abord : faites-le (WRITE), faites-le (SEND)"));
    }

    @Test
    void nobodyIsSentBackToDoWhatIsOver() {
        assertThat(missing(Doing.WRITE, Status.WRITTEN))
                .isEqualTo(new Text("no longer possible: it is WRITTEN", "n'est plus possible : WRITTEN"));
        assertThat(missing(Doing.READ, Status.THROWN_AWAY).english()).startsWith("no longer possible");
    }

    private static Text missing(Doing act, Status status) {
        return inStatus(act).check(status, Instant.EPOCH).orElseThrow().reason();
    }

    private static Guard<Status> inStatus(Doing act) {
        return act.inStatus(() -> List.of(Doing.values()), status -> new Text("it is " + status, status.name()));
    }
}
