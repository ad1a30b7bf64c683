package fr.adjuge.tender.offer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.adjuge.dto.tender.PriceOutcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The written exchange on a price that seems abnormally low, and its end: art. L2152-6 CCP. A rejection is always the
 * buyer's reasoned decision, after the answer or once the time for it is over; no formula rejects an offer.
 */
public record PriceInquiry(
        String question,
        LocalDate askedOn,
        LocalDate answerDueOn,
        Optional<String> answer,
        Optional<LocalDate> answeredOn,
        Optional<Ruling> ruling) {

    /** How it ended, and why. */
    public record Ruling(PriceOutcome outcome, String reason, LocalDate decidedOn) {}

    static PriceInquiry asked(String question, LocalDate askedOn, LocalDate answerDueOn) {
        return new PriceInquiry(question, askedOn, answerDueOn, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Records an answer; a late one too, since the buyer is free to read it. */
    PriceInquiry answer(String text, LocalDate today) {
        return new PriceInquiry(question, askedOn, answerDueOn, Optional.of(text), Optional.of(today), ruling);
    }

    PriceInquiry decide(PriceOutcome outcome, String reason, LocalDate today) {
        return new PriceInquiry(
                question, askedOn, answerDueOn, answer, answeredOn, Optional.of(new Ruling(outcome, reason, today)));
    }

    @JsonIgnore
    public boolean isOpen() {
        return ruling.isEmpty();
    }
}
