package fr.adjuge.tender.amendment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What an amendment is to change, as the buyer tells it to all. */
record Change(String description, List<Replacement> replacements, Optional<OffsetDateTime> deadline) {

    Change {
        replacements = List.copyOf(replacements);
    }

    boolean isNone() {
        return replacements.isEmpty() && deadline.isEmpty();
    }
}
