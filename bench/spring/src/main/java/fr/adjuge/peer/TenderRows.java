package fr.adjuge.peer;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list in SQL, without entities. */
@Repository
class TenderRows {

    private static final String LIST = """
            select id, organisation, %s as buyer, reference, %s as title, status, created_at, offer_deadline,
                   published_at
              from tender
             where status not in (:hidden)
             order by created_at desc, id desc
             limit :limit
            """;

    private static final String FROM_COLUMNS = LIST.formatted("buyer", "title");

    private static final String FROM_JSON = LIST.formatted(
            "consultation::jsonb #>> '{buyer,organisation,name}'", "consultation::jsonb #>> '{subject,title}'");

    private final JdbcClient database;

    TenderRows(JdbcClient database) {
        this.database = database;
    }

    /** Buyer and title from columns of their own. */
    List<TenderRow> fromColumns(int limit) {
        return read(FROM_COLUMNS, limit);
    }

    /** Buyer and title picked from what is announced. */
    List<TenderRow> fromJson(int limit) {
        return read(FROM_JSON, limit);
    }

    private List<TenderRow> read(String sql, int limit) {
        return database.sql(sql)
                .param("hidden", TenderController.HIDDEN)
                .param("limit", limit)
                .query((row, number) -> new TenderRow(
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        row.getString("buyer"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("status"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("offer_deadline").toInstant(),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }
}
