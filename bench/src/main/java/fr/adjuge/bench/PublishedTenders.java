package fr.adjuge.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The example tender of the contract, drafted once and then published so many times, each with its lots. Its deadline is
 * said in UTC, so that what is stored is what is answered.
 */
final class PublishedTenders {

    private PublishedTenders() {}

    /** Answers with the id of the draft. */
    static UUID fill(Service service, int tenders) throws IOException, InterruptedException, SQLException {
        var draft = service.send(
                "/tenders",
                service.token("buyer"),
                "POST",
                Files.readString(Path.of("tender-service/src/main/resources/examples/NewTender.json"))
                        .replace("2025-05-28T12:00:00+02:00", "2025-05-28T10:00:00Z"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        try (var connection = service.connection();
                var statement = connection.createStatement()) {
            // Each row is the draft with a few columns of its own, whatever columns there are.
            statement.execute("""
                    insert into tender
                    select (jsonb_populate_record(tender, jsonb_build_object(
                               'id', gen_random_uuid(), 'reference', reference || '-' || n, 'status', 'PUBLISHED',
                               'published_at', now(), 'contract_notice_id', gen_random_uuid(),
                               'created_at', created_at + n * interval '1 second',
                               'consultation_form', 'AS_ANSWERED',
                               'method_hashes', (select jsonb_object_agg(lot ->> 'id', md5(lot ->> 'id'))
                                                   from jsonb_array_elements(consultation::jsonb -> 'lots') lot)))).*
                      from tender, generate_series(1, %d) n
                    """.formatted(tenders));
            statement.execute("""
                    insert into lot (tender_id, lot_id, version, status)
                    select tender.id, lot ->> 'id', 0, 'PUBLISHED'
                      from tender, jsonb_array_elements(consultation::jsonb -> 'lots') lot
                     where tender.status = 'PUBLISHED'
                    """);
            statement.execute("vacuum (analyze)");
        }
        return UUID.fromString(new ObjectMapper().readTree(draft).path("id").asText());
    }
}
