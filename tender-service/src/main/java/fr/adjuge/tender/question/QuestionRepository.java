package fr.adjuge.tender.question;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class QuestionRepository implements PanacheRepositoryBase<Question, UUID> {

    public boolean hasUnanswered(UUID tenderId) {
        return count("tenderId = ?1 and answer is null", tenderId) > 0;
    }

    Question require(UUID tenderId, UUID id) {
        return find("tenderId = ?1 and id = ?2", tenderId, id)
                .firstResultOptional()
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE, new Text("there is no question %s", "il n'y a pas de question %s").with(id)));
    }

    /** The whole list, for the buyer; in the order of arrival. */
    List<Question> page(UUID tenderId, Optional<Cursor> after, int limit) {
        return page("tenderId = :tenderId", Parameters.with("tenderId", tenderId), after, limit);
    }

    /** What was answered, and what this organisation asked. */
    List<Question> pageFor(String organisation, UUID tenderId, Optional<Cursor> after, int limit) {
        return page(
                "tenderId = :tenderId and (answer is not null or organisation = :organisation)",
                Parameters.with("tenderId", tenderId).and("organisation", organisation),
                after,
                limit);
    }

    private List<Question> page(String condition, Parameters values, Optional<Cursor> after, int limit) {
        var whole = condition;
        if (after.isPresent()) {
            whole += " and (receivedAt, id) > (:receivedAt, :id)";
            values.and("receivedAt", after.get().key(0, Instant::parse))
                    .and("id", after.get().key(1, UUID::fromString));
        }
        return find(whole + " order by receivedAt, id", values).page(0, limit).list();
    }
}
