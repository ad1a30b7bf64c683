package fr.adjuge.scoring.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.scoring.evaluation.EvaluationHttpTest;
import fr.adjuge.scoring.marking.MarksTaken.Taken;
import fr.adjuge.scoring.method.OptionCombination;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** D is eliminated for its 1 on support (sav), below the minimum of 2; with a 2 it would be first. */
@QuarkusTest
class MarkTablesTest extends EvaluationHttpTest {

    @Inject
    DataSource database;

    @Inject
    Event<MarksTaken> taken;

    @Test
    void showsAChangedMarkAtOnce() {
        var evaluation = markedEvaluation();
        first(evaluation, "B");

        mark(evaluation, "bob", "D", "sav", "2").statusCode(200);
        first(evaluation, "D");
        mark(evaluation, "bob", "D", "sav", "1").statusCode(200);
        first(evaluation, "B");
    }

    @Test
    void showsWhatAnotherReplicaHasChanged() throws SQLException {
        var evaluation = markedEvaluation();
        first(evaluation, "B");

        asAnotherReplica(evaluation);

        first(evaluation, "D");
    }

    @Test
    void freezesWhatIsStoredAndNotWhatIsKept() throws SQLException {
        var evaluation = markedEvaluation();
        first(evaluation, "B");

        asAnotherReplica(evaluation);
        asBuyer().put(evaluation + "/closure").then().statusCode(200);

        asBuyer().get(evaluation + "/ranking").then().body("offers[0].offerId", equalTo("D"));
    }

    @Test
    void keepsNothingOfAChangeThatFailed() {
        var evaluation = markedEvaluation();
        first(evaluation, "B");

        QuarkusTransaction.begin();
        // the next revision after the 42 marks given
        taken.fire(new MarksTaken(
                id(evaluation),
                43,
                List.of(new Taken("D", "sav", OptionCombination.NONE, "bob", Optional.of(BigDecimal.valueOf(2))))));
        QuarkusTransaction.rollback();

        first(evaluation, "B");
        mark(evaluation, "bob", "D", "sav", "0").statusCode(200);
        first(evaluation, "B");
    }

    private void first(String evaluation, String offerId) {
        asBuyer()
                .get(evaluation + "/provisional-ranking")
                .then()
                .statusCode(200)
                .body("offers[0].offerId", equalTo(offerId));
    }

    private void asAnotherReplica(String evaluation) throws SQLException {
        execute(
                "update mark set mark = 2 where evaluation_id = ? and offer_id = 'D' and criterion_id = 'sav'",
                evaluation);
        execute("update evaluation set marks_revision = marks_revision + 1 where id = ?", evaluation);
    }

    private void execute(String sql, String evaluation) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, id(evaluation));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static UUID id(String evaluation) {
        return UUID.fromString(evaluation.substring("/evaluations/".length()));
    }
}
