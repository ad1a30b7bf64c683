package fr.adjuge.tender.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.tender.DocumentKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenderDocumentTest {

    @Test
    void aFileOfADraftIsInForceAtOnce() {
        var document = document(1, true);

        assertThat(document.isInForce()).isTrue();
        assertThat(document.isPrepared()).isFalse();
        assertThat(document.replacedBy()).isEmpty();
    }

    @Test
    void aFileThatCameAfterThePublicationIsPreparedUntilItIsAnnounced() {
        var document = document(1, false);

        assertThat(document.isInForce()).isFalse();
        assertThat(document.isPrepared()).isTrue();
    }

    @Test
    void aDocumentGivesWayToOneThatWasPreparedAndRemainsToBeRead() {
        var before = document(1, true);
        var after = document(2, false);

        before.giveWayTo(after);

        assertThat(before.isInForce()).isFalse();
        assertThat(before.isPrepared()).isFalse();
        assertThat(before.replacedBy()).contains(after.id());
        assertThat(after.isInForce()).isTrue();
        assertThat(after.isPrepared()).isFalse();
    }

    @Test
    void aReplacementGivesWayInItsTurn() {
        var first = document(1, true);
        var second = document(2, false);
        var third = document(3, false);

        first.giveWayTo(second);
        second.giveWayTo(third);

        assertThat(first.replacedBy()).contains(second.id());
        assertThat(second.replacedBy()).contains(third.id());
        assertThat(third.isInForce()).isTrue();
    }

    @Test
    void isShownWithTheAddressOfItsContent() {
        var view = DocumentViews.view(document(1, true));

        assertThat(view.name()).isEqualTo("RC.pdf");
        assertThat(view.size()).isEqualTo(1_234);
        assertThat(view.sha256()).isEqualTo("ab".repeat(32));
        assertThat(view.inForce()).isTrue();
        assertThat(view.contentLink())
                .isEqualTo("/tenders/" + new UUID(0, 9) + "/documents/" + new UUID(0, 1) + "/content");
    }

    private static TenderDocument document(int id, boolean inForce) {
        return new TenderDocument(
                new UUID(0, id),
                new UUID(0, 9),
                new NewDocument("RC.pdf", DocumentKind.CONSULTATION_RULES, 1_234, "ab".repeat(32), "documents/1"),
                inForce,
                Instant.parse("2025-04-14T08:00:00Z"));
    }
}
