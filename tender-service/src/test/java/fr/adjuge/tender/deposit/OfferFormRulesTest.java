package fr.adjuge.tender.deposit;

import static fr.adjuge.dto.http.Money.euros;
import static fr.adjuge.dto.tender.DepositKind.COMPLEMENT;
import static fr.adjuge.dto.tender.DepositKind.FULL;
import static fr.adjuge.dto.tender.Grouping.ALONE;
import static fr.adjuge.dto.tender.Grouping.JOINT;
import static fr.adjuge.dto.tender.Grouping.SOLIDARY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.DepositKind;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.dto.tender.OfferForm.LotPrices;
import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import fr.adjuge.dto.tender.Organisation;
import fr.adjuge.tender.Consultations;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One lot, LOT-0001, with the options PSE-1, PSE-2 and PSE-3 (consultation rules INRAE-C24-2025-006). */
class OfferFormRulesTest {

    static final List<AnnouncedLot> ANNOUNCED = Consultations.inrae().lots();
    static final String LOT = "LOT-0001";
    static final String DEPOSITOR = "00001001700010";
    static final String OTHER = "00001001700028";
    static final UUID FILE = UUID.fromString("3f2504e0-4f89-41d3-9a0c-0305e82c3301");

    @Test
    void takesAnOfferOfOneCompanyAndOfAGroup() {
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices(LOT))))).isEmpty();
        assertThat(brokenBy(full(form(JOINT, List.of(DEPOSITOR, OTHER), prices(LOT)))))
                .isEmpty();
        assertThat(brokenBy(full(form(SOLIDARY, List.of(DEPOSITOR, OTHER), prices(LOT)))))
                .isEmpty();
    }

    @Test
    void aCompanyAloneIsOneAndAGroupIsSeveral() {
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR, OTHER), prices(LOT)))))
                .containsExactly("/form/grouping ALONE has one member, a group has several");
        assertThat(brokenBy(full(form(JOINT, List.of(DEPOSITOR), prices(LOT)))))
                .containsExactly("/form/grouping ALONE has one member, a group has several");
    }

    @Test
    void theLeaderOfAGroupDepositsItself() {
        assertThat(brokenBy(full(form(JOINT, List.of(OTHER, DEPOSITOR), prices(LOT)))))
                .containsExactly("/form/members/0/organisation/registrationNumber the depositor is " + DEPOSITOR
                        + ": the tenderer, or the leader of the group, deposits itself");
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        assertThat(brokenBy(full(form(ALONE, List.of("000 010 017 00010"), prices(LOT)))))
                .isEmpty();
        assertThat(brokenBy(full(form(JOINT, List.of(DEPOSITOR, "000 010 017 00010"), prices(LOT)))))
                .containsExactly(
                        "/form/members/1/organisation/registrationNumber " + DEPOSITOR + " is already a member");
    }

    @Test
    void aMemberHasAnAddressThatNoticesTake() {
        var form = new OfferForm(List.of(company(DEPOSITOR, "FRXX9")), ALONE, false, List.of(prices(LOT)));

        assertThat(OfferFormRules.brokenBy(full(form), ANNOUNCED))
                .extracting(Breach::pointer)
                .containsExactly("/form/members/0/organisation/address/nutsCode");
    }

    @Test
    void aFullDepositHasAFormAndAComplementHasNone() {
        assertThat(brokenBy(submission(FULL, Optional.empty(), List.of(LOT))))
                .containsExactly("/form a full deposit has a form");
        assertThat(brokenBy(submission(COMPLEMENT, Optional.empty(), List.of(LOT))))
                .isEmpty();
        assertThat(brokenBy(submission(
                        COMPLEMENT, Optional.of(form(ALONE, List.of(DEPOSITOR), prices(LOT))), List.of(LOT))))
                .containsExactly("/form a complement adds documents and changes no price: to change one, make a full"
                        + " deposit");
    }

    @Test
    void lotsAreThoseAnnouncedAndEachIsNamedOnce() {
        assertThat(brokenBy(submission(COMPLEMENT, Optional.empty(), List.of(LOT, "LOT-0002", LOT))))
                .containsExactly("/lotIds/1 there is no lot LOT-0002", "/lotIds/2 lot LOT-0001 is named twice");
    }

    @Test
    void filesAreNamedOnce() {
        var twice = new Submission(
                depositor(), COMPLEMENT, List.of(LOT), Optional.empty(), List.of(FILE, UUID.randomUUID(), FILE));

        assertThat(brokenBy(twice)).containsExactly("/uploadIds/2 file " + FILE + " is named twice");
    }

    @Test
    void eachLotOfTheDepositHasOnePriceAndNoOtherLotHasAny() {
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices(LOT), prices(LOT)))))
                .containsExactly("/form/lots/1/lotId lot LOT-0001 is priced twice");
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices("LOT-0002")))))
                .containsExactly(
                        "/form/lots/0/lotId this deposit is not for lot LOT-0002",
                        "/form/lots lot LOT-0001 has no price");
    }

    @Test
    void optionsAreThoseOfTheLotAndEachHasOnePrice() {
        assertThat(brokenBy(full(form(
                        ALONE, List.of(DEPOSITOR), prices(LOT, option("PSE-1"), option("PSE-9"), option("PSE-1"))))))
                .containsExactly(
                        "/form/lots/0/optionPrices/1/optionId lot LOT-0001 has no option PSE-9",
                        "/form/lots/0/optionPrices/2/optionId option PSE-1 is priced twice");
    }

    @Test
    void anOptionMayBeLeftOut() {
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices(LOT, option("PSE-1"))))))
                .isEmpty();
    }

    @Test
    void aPriceIsNotNegativeButMayBeNothing() {
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices(LOT, euros("0.00"))))))
                .isEmpty();
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices(LOT, euros("-0.01"))))))
                .containsExactly("/form/lots/0/priceExcludingVat/amount a price is not negative: -0.01");
        assertThat(brokenBy(
                        full(form(ALONE, List.of(DEPOSITOR), prices(LOT, new OptionPrice("PSE-2", euros("-0.01")))))))
                .containsExactly("/form/lots/0/optionPrices/0/priceExcludingVat/amount a price is not negative: -0.01");
    }

    @Test
    void pricesAreInEuros() {
        var francs = new Money(new BigDecimal("1.00"), Currency.getInstance("CHF"));

        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices(LOT, francs)))))
                .containsExactly("/form/lots/0/priceExcludingVat/currency prices are in euros");
        assertThat(brokenBy(full(form(ALONE, List.of(DEPOSITOR), prices(LOT, new OptionPrice("PSE-3", francs))))))
                .containsExactly("/form/lots/0/optionPrices/0/priceExcludingVat/currency prices are in euros");
    }

    @Test
    void allThatIsWrongIsToldAtOnceInBothLanguages() {
        var breaches =
                OfferFormRules.brokenBy(submission(FULL, Optional.empty(), List.of("LOT-0002", "LOT-0003")), ANNOUNCED);

        assertThat(breaches)
                .extracting(breach -> breach.rule().french())
                .containsExactly(
                        "il n'y a pas de lot LOT-0002",
                        "il n'y a pas de lot LOT-0003",
                        "un dépôt complet comporte un formulaire");
    }

    private static List<String> brokenBy(Submission submission) {
        return OfferFormRules.brokenBy(submission, ANNOUNCED).stream()
                .map(breach -> breach.pointer() + " " + breach.rule().english())
                .toList();
    }

    private static Submission full(OfferForm form) {
        return submission(FULL, Optional.of(form), List.of(LOT));
    }

    private static Submission submission(DepositKind kind, Optional<OfferForm> form, List<String> lots) {
        return new Submission(depositor(), kind, lots, form, List.of(FILE));
    }

    private static Depositor depositor() {
        return new Depositor(DEPOSITOR, "claire", Language.FRENCH);
    }

    private static OfferForm form(Grouping grouping, List<String> members, LotPrices... lots) {
        return new OfferForm(
                members.stream().map(number -> company(number, "FRJ13")).toList(), grouping, false, List.of(lots));
    }

    private static Company company(String number, String nutsCode) {
        var address = new Organisation.Address(
                Optional.empty(), "Montpellier", Optional.of("34000"), Optional.of(nutsCode), "FRA");
        var contact = new Organisation.Contact(Optional.of("offres@example.fr"), Optional.empty(), Optional.empty());
        return new Company(new Organisation("Société fictive", number, address, contact), Company.CompanySize.MEDIUM);
    }

    private static LotPrices prices(String lot, OptionPrice... options) {
        return new LotPrices(lot, euros("239999.00"), List.of(options));
    }

    private static LotPrices prices(String lot, Money price) {
        return new LotPrices(
                lot,
                price,
                Stream.of("PSE-1", "PSE-2").map(OfferFormRulesTest::option).toList());
    }

    private static OptionPrice option(String id) {
        return new OptionPrice(id, euros("6000.00"));
    }
}
