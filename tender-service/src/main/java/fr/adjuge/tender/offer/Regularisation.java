package fr.adjuge.tender.offer;

import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A tenderer was let put its irregular offer right (régularisation): art. R2152-2 CCP. The offer is classified again on
 * its answer, or once the time for it is over.
 *
 * @param optionPrices prices of options that the offer had left out
 * @param irregularity why the offer was found irregular
 */
public record Regularisation(
        String irregularity,
        String request,
        LocalDate askedOn,
        LocalDate answerDueOn,
        Optional<String> answer,
        Optional<LocalDate> answeredOn,
        List<OptionPrice> optionPrices) {

    public Regularisation {
        optionPrices = optionPrices == null ? List.of() : List.copyOf(optionPrices);
    }

    static Regularisation asked(String irregularity, String request, LocalDate askedOn, LocalDate answerDueOn) {
        return new Regularisation(
                irregularity, request, askedOn, answerDueOn, Optional.empty(), Optional.empty(), List.of());
    }

    Regularisation answer(String text, List<OptionPrice> prices, LocalDate today) {
        return new Regularisation(
                irregularity, request, askedOn, answerDueOn, Optional.of(text), Optional.of(today), prices);
    }
}
