package fr.adjuge.tender.offer;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.dto.tender.RegistrationNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An offer for one lot, as the opening showed it, and what was decided about it.
 *
 * @param number in the opening register
 * @param members the tenderer alone, or the leader of the group and the others
 * @param price without options, excluding VAT
 * @param optionPrices by option, for the options that are priced, in the form or by a regularisation
 */
public record LotOffer(
        UUID id,
        int number,
        List<Company> members,
        Grouping grouping,
        boolean subcontracted,
        Money price,
        Map<String, Money> optionPrices,
        Examination examination) {

    public LotOffer {
        members = List.copyOf(members);
        optionPrices = Map.copyOf(optionPrices);
    }

    static LotOffer of(Offer offer, String lotId) {
        var prices = offer.pricesFor(lotId)
                .orElseThrow(() -> new IllegalArgumentException("offer " + offer.id() + " is not for " + lotId));
        return new LotOffer(
                offer.id(),
                offer.number(),
                offer.form().members(),
                offer.form().grouping(),
                offer.form().subcontracted(),
                prices.priceExcludingVat(),
                Stream.concat(prices.optionPrices().stream(), offer.examinationFor(lotId).addedPrices().stream())
                        .collect(Collectors.toMap(
                                OfferForm.OptionPrice::optionId, OfferForm.OptionPrice::priceExcludingVat)),
                offer.examinationFor(lotId));
    }

    /** The company alone, or the leader of the group. */
    public Company leader() {
        return members.get(0);
    }

    public String tenderer() {
        return leader().organisation().name();
    }

    /** Empty where one of these options is not priced. */
    public Optional<Money> priceWith(List<String> optionIds) {
        if (!optionPrices.keySet().containsAll(optionIds)) {
            return Optional.empty();
        }
        return Optional.of(optionIds.stream().map(optionPrices::get).reduce(price, Money::plus));
    }

    /** The companies behind this offer: two establishments of one company are one. */
    public Set<String> companies() {
        return members.stream().map(LotOffer::company).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one company stands behind both offers, alone or in groups. Known only once both are open. */
    public boolean sharesACompanyWith(LotOffer other) {
        return companies().stream().anyMatch(other.companies()::contains);
    }

    public boolean isGroup() {
        return members.size() > 1;
    }

    /** SIREN of a French company, its whole number for another. */
    public static String company(Company member) {
        return RegistrationNumber.of(member.organisation()).company();
    }
}
