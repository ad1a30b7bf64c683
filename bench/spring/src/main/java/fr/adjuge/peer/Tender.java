package fr.adjuge.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A tender with its lots. What is announced is a JSON column, which nothing here looks into. */
@Entity
class Tender {

    @Id
    UUID id;

    @Version
    int version;

    String organisation;
    String buyer;
    String reference;
    String title;
    String status;
    Instant createdAt;
    Instant offerDeadline;
    Instant publishedAt;
    UUID contractNoticeId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> consultation;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> methodHashes;

    @OneToMany(mappedBy = "tender")
    @OrderBy("id.lotId")
    List<Lot> lots;
}
