package fr.adjuge.tender.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.tender.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTrailTest extends HttpTest {

    @Inject
    EntityManager database;

    @BeforeEach
    void itIsTheDayOfTheDraft() {
        clock.set("2025-04-07T09:00:00+02:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'somebody else'",
                "delete from audit_event",
                "truncate audit_event"
            })
    void theDatabaseItselfRefusesToRewriteTheTrail(String rewriting) {
        inraeDraft();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(rewriting).executeUpdate()))
                .hasStackTraceContaining("audit_event only takes new rows");
    }

    @Test
    void aTrailThatWasRewrittenAllTheSameIsNotIntact() {
        var tender = inraeDraft().jsonPath().getString("id");
        as("buyer", INRAE)
                .header("If-Match", "\"0\"")
                .body(resource("/examples/Credits.json"))
                .put("/tenders/" + tender + "/credits");

        QuarkusTransaction.requiringNew().run(() -> {
            // As somebody could who owns the database.
            sql("alter table audit_event disable trigger audit_event_is_append_only");
            sql("update audit_event set actor = 'somebody else' where tender_id = '%s' and sequence = 1"
                    .formatted(UUID.fromString(tender)));
            sql("alter table audit_event enable trigger audit_event_is_append_only");
        });

        var verification = as("auditor", INRAE).get("/tenders/" + tender + "/events/verification");
        assertThat(verification.jsonPath().getBoolean("intact")).isFalse();
        assertThat(verification.jsonPath().getInt("firstBroken")).isEqualTo(1);
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
