package fr.adjuge.notice.award;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.notice.AwardRecord;
import java.util.Arrays;

/**
 * How an award record is written down. A new form comes whenever the record changes so that a text of before would be
 * read as something else; what an old one wrote is still read.
 */
enum AwardForm {
    /** The record as JSON. */
    ONE("1") {
        @Override
        AwardRecord read(String written, ObjectMapper json) throws JsonProcessingException {
            return json.readValue(written, AwardRecord.class);
        }
    };

    static final AwardForm CURRENT = ONE;

    private final String number;

    AwardForm(String number) {
        this.number = number;
    }

    static AwardForm of(String number) {
        return Arrays.stream(values())
                .filter(form -> form.number.equals(number))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no form " + number));
    }

    String number() {
        return number;
    }

    abstract AwardRecord read(String written, ObjectMapper json) throws JsonProcessingException;
}
