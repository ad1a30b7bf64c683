package fr.adjuge.tender.contract;

import fr.adjuge.dto.notice.LotAward.ReceivedOffers;
import fr.adjuge.dto.tender.Company.CompanySize;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;
import java.util.Set;

/**
 * The statistics of the award notice (eForms BT-759, BT-760): the opened offers for a lot, those of inadmissible
 * candidates and irregular ones included. A group counts by the size and country of its leader.
 */
final class ReceivedOffersCount {

    private static final String FRANCE = "FRA";

    /** The European Economic Area: the 27 States of the Union, Iceland, Liechtenstein and Norway. */
    private static final Set<String> EEA = Set.of(
            "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN", "IRL",
            "ISL", "ITA", "LIE", "LTU", "LUX", "LVA", "MLT", "NLD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "SWE");

    private ReceivedOffersCount() {}

    /** Deposits are made electronically, all of them. */
    static ReceivedOffers of(List<LotOffer> offers) {
        return new ReceivedOffers(
                offers.size(),
                offers.size(),
                ofSize(offers, CompanySize.MICRO),
                ofSize(offers, CompanySize.SMALL),
                ofSize(offers, CompanySize.MEDIUM),
                ofSize(offers, CompanySize.LARGE),
                (int) offers.stream()
                        .map(ReceivedOffersCount::country)
                        .filter(country -> !country.equals(FRANCE) && EEA.contains(country))
                        .count(),
                (int) offers.stream()
                        .map(ReceivedOffersCount::country)
                        .filter(country -> !EEA.contains(country))
                        .count());
    }

    private static int ofSize(List<LotOffer> offers, CompanySize size) {
        return (int)
                offers.stream().filter(offer -> offer.leader().size() == size).count();
    }

    private static String country(LotOffer offer) {
        return offer.leader().organisation().address().countryCode();
    }
}
