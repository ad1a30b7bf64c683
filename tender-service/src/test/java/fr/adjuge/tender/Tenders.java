package fr.adjuge.tender;

import static fr.adjuge.tender.HttpTest.INRAE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Money;
import fr.adjuge.tender.calendar.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The tender INRAE-C24-2025-006 as a value, with credits of 360 000 €. */
public final class Tenders {

    private Tenders() {}

    /** Its deadline is 28 May at noon of the year of the launch. */
    public static Tender launchedOn(LocalDate day) {
        var launch = Paris.startOf(day);
        var tender = draft(day.getYear() + "-05-28T12:00:00+02:00", launch);
        tender.recordCredits(Money.euros("360000"), launch);
        tender.publish(new UUID(0, 2), Map.of("LOT-0001", "hash"), launch);
        return tender;
    }

    /** Nothing stands beside it: no document, question, deposit or approval. */
    public static TenderCase alone(Tender tender, Instant now) {
        return beside(tender, now, false);
    }

    /** The same, where the caller has approved the opening and another officer must still. */
    public static TenderCase approvedByCaller(Tender tender, Instant now) {
        return beside(tender, now, true);
    }

    private static TenderCase beside(Tender tender, Instant now, boolean approval) {
        return new TenderCase(
                tender,
                now,
                new TenderCase.Beside(() -> false, () -> false, () -> false, () -> false, () -> approval, () -> {
                    throw new IllegalStateException("nobody publishes");
                }));
    }

    private static Tender draft(String deadline, Instant now) {
        var consultation =
                Consultations.inrae(json -> ((ObjectNode) json.get("submission")).put("offerDeadline", deadline));
        return new Tender(new UUID(0, 1), INRAE, consultation, now);
    }
}
