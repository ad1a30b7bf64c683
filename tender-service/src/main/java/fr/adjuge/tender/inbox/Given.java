package fr.adjuge.tender.inbox;

import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import java.util.List;
import java.util.UUID;

/** What a company gives in answer to a request. */
record Given(String text, List<UUID> uploadIds, List<OptionPrice> optionPrices) {}
