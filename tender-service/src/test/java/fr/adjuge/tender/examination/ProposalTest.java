package fr.adjuge.tender.examination;

import static fr.adjuge.dto.tender.RegularityOutcome.IRREGULAR;
import static fr.adjuge.dto.tender.RegularityOutcome.UNACCEPTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.Company.CompanySize;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.lot.LotRules;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalTest {

    static final List<String> PSE = List.of("PSE-1", "PSE-2", "PSE-3");

    @Test
    void anUnpricedOptionMakesAnOfferIrregular() {
        var proposals = Proposal.about(InraeCase.opened("H"), InraeCase.opened(), rules(Optional.empty(), "360000"));

        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.outcome()).isEqualTo(IRREGULAR);
            assertThat(proposal.reason().english()).isEqualTo("option PSE-2 is not priced");
        });
    }

    @Test
    void nothingSpeaksAgainstTheOtherOffersOfTheCase() {
        var others = InraeCase.opened().subList(0, 7);

        assertThat(others).allSatisfy(offer -> assertThat(
                        Proposal.about(offer, InraeCase.opened(), rules(Optional.of(List.of()), "360000")))
                .isEmpty());
    }

    @Test
    void aPriceAboveTheCreditsIsProposedAsUnacceptableUnderTheRecordedOptionsOnly() {
        var a = InraeCase.opened("A");

        // 319 999 alone, 350 999 with the three options.
        assertThat(Proposal.about(a, List.of(a), rules(Optional.of(PSE), "340000")))
                .extracting(Proposal::outcome)
                .containsExactly(UNACCEPTABLE);
        assertThat(Proposal.about(a, List.of(a), rules(Optional.of(List.of()), "340000")))
                .isEmpty();
        assertThat(Proposal.about(a, List.of(a), rules(Optional.empty(), "340000")))
                .isEmpty();
    }

    @Test
    void twoEstablishmentsOfOneCompanyMakeTwoOffersOfIt() {
        var alone = InraeCase.opened("A");
        // Same SIREN 000010017, another establishment.
        var inGroup = group("B", member("00001002500013"), member("00001001700028"));

        assertThat(Proposal.about(alone, List.of(alone, inGroup), rules(Optional.empty(), "360000")))
                .extracting(proposal -> proposal.reason().french())
                .containsExactly("une entreprise de l'offre n° 1 participe aussi à l'offre n° 2");
        assertThat(Proposal.about(inGroup, List.of(alone, inGroup), rules(Optional.empty(), "360000")))
                .hasSize(1);
    }

    @Test
    void leadingTwoGroupsIsNeverAllowed() {
        var one = group("A", member("00001001700010"), member("00001003300017"));
        var other = group("B", member("00001001700010"), member("00001004100010"));
        var severalAllowed = new LotRules(PSE, false, Optional.empty(), Optional.empty());

        assertThat(Proposal.about(one, List.of(one, other), severalAllowed))
                .singleElement()
                .satisfies(proposal -> assertThat(
                                proposal.legalBasis().orElseThrow().citation())
                        .isEqualTo("art. R2142-23 CCP"));
    }

    @Test
    void beingAMemberOfTwoGroupsIsAllowedWhereTheDocumentsDoNotForbidIt() {
        var one = group("A", member("00001001700010"), member("00001003300017"));
        var other = group("B", member("00001002500013"), member("00001003300017"));
        var severalAllowed = new LotRules(PSE, false, Optional.empty(), Optional.empty());

        assertThat(Proposal.about(one, List.of(one, other), severalAllowed)).isEmpty();
        assertThat(Proposal.about(one, List.of(one, other), rules(Optional.empty(), "360000")))
                .hasSize(1);
    }

    private static LotRules rules(Optional<List<String>> chosenOptions, String credits) {
        return new LotRules(PSE, true, chosenOptions, Optional.of(Money.euros(credits)));
    }

    private static Company member(String siret) {
        return InraeCase.company("Membre " + siret, siret, CompanySize.SMALL);
    }

    private static LotOffer group(String letter, Company... members) {
        var offer = InraeCase.opened(letter);
        return new LotOffer(
                offer.id(),
                offer.number(),
                Stream.of(members).toList(),
                Grouping.JOINT,
                false,
                offer.price(),
                offer.optionPrices(),
                offer.examination());
    }
}
