package fr.adjuge.tender.publication;

import static fr.adjuge.tender.Consultations.chambers;
import static fr.adjuge.tender.Consultations.inrae;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.Consultation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PublicationRulesTest {

    static final String INRAE_SENT_AT = "2025-04-14T10:00:00+02:00";

    @Test
    void theTwoExampleConsultationsWerePublishableOnTheirDay() {
        assertThat(PublicationRules.brokenBy(draft(inrae(), INRAE_SENT_AT))).isEmpty();
        assertThat(PublicationRules.brokenBy(draft(chambers(), "2025-06-30T09:00:00+02:00")))
                .isEmpty();
    }

    @Test
    void theDeadlineLeavesThirtyDaysFromTheSending() {
        // 30 days from Monday 28 April end on Wednesday 28 May: the deadline may be from 29 May on.
        assertThat(brokenFields(draft(inrae(), "2025-04-28T08:00:00+02:00")))
                .containsExactly("/consultation/submission/offerDeadline");
        // From Sunday 27 April: they end on 27 May, and the deadline of 28 May noon is possible.
        assertThat(brokenFields(draft(inrae(), "2025-04-27T23:59:59+02:00"))).isEmpty();
    }

    @Test
    void theReceiptPeriodIsToldWithItsArticle() {
        assertThat(PublicationRules.brokenBy(draft(inrae(), "2025-05-05T08:00:00+02:00")))
                .extracting(Breach::legalBasis)
                .containsExactly(Optional.of(LegalBasis.ccp("R2161-3")));
    }

    @Test
    void answersAreAnnouncedSixDaysBeforeTheDeadlineAtLeast() {
        var five = inrae(json -> submission(json).put("answerDays", 5));
        var six = inrae(json -> submission(json).put("answerDays", 6));

        assertThat(PublicationRules.brokenBy(draft(six, INRAE_SENT_AT))).isEmpty();
        assertThat(PublicationRules.brokenBy(draft(five, INRAE_SENT_AT)))
                .containsExactly(new Breach(
                        "/consultation/submission/answerDays",
                        new Text(
                                "Answers are sent at the latest 6 days before the deadline.",
                                "Les réponses sont envoyées au plus tard 6 jours avant la date limite."),
                        Optional.of(LegalBasis.ccp("R2132-6"))));
    }

    @Test
    void theReceiptPeriodIsCarriedOverTheHolidaysOfTheBuyersSeatAndNotOfThePlaceOfPerformance() {
        // 30 days from Sunday 27 April 2025 end on Tuesday 27 May, the day of the abolition in Guadeloupe: there the
        // deadline may be from Thursday 29 May on, elsewhere from Wednesday 28 May on.
        var sentAt = "2025-04-27T12:00:00+02:00";
        var seatInGuadeloupe =
                inrae(json -> ((ObjectNode) json.at("/buyer/organisation/address")).put("postalCode", "97110"));
        var performedInGuadeloupe =
                inrae(json -> ((ObjectNode) json.at("/subject/place")).put("departmentCode", "971"));

        assertThat(brokenFields(draft(seatInGuadeloupe, sentAt)))
                .containsExactly("/consultation/submission/offerDeadline");
        assertThat(brokenFields(draft(performedInGuadeloupe, sentAt))).isEmpty();
    }

    @Test
    void theDeadlineIsATimeThatParisHasOnce() {
        var inTheHourThatComesTwice = inrae(json -> submission(json).put("offerDeadline", "2026-10-25T02:30:00+01:00"));
        var inTheHourThatIsSkipped = inrae(json -> submission(json).put("offerDeadline", "2027-03-28T02:30:00+01:00"));

        assertThat(brokenFields(draft(inTheHourThatComesTwice, INRAE_SENT_AT)))
                .containsExactly("/consultation/submission/offerDeadline");
        assertThat(brokenFields(draft(inTheHourThatIsSkipped, INRAE_SENT_AT)))
                .containsExactly("/consultation/submission/offerDeadline");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        var bare = inrae(json -> {
            ((ObjectNode) json.get("procedure")).remove("noAllotmentReason");
            submission(json).put("questionDays", 5);
            ((ObjectNode) json.get("buyer").get("organisation")).put("registrationNumber", "18007003901028");
        });

        var broken = brokenFields(new Draft(bare, false, 0, at(INRAE_SENT_AT)));

        assertThat(broken)
                .containsExactlyInAnyOrder(
                        "/consultation/submission/questionDays",
                        "/consultation/procedure/noAllotmentReason",
                        "/consultation/buyer/organisation/registrationNumber",
                        "/credits",
                        "/documents");
    }

    @Test
    void aCodeOfTheVocabularyHasItsOwnCheckDigit() {
        // 16340000-0 are combine harvesters; 16340009 is nothing.
        assertThat(brokenFields(draft(inrae(json -> subject(json).put("mainCpv", "16340000")), INRAE_SENT_AT)))
                .isEmpty();
        assertThat(brokenFields(draft(inrae(json -> subject(json).put("mainCpv", "16340000-1")), INRAE_SENT_AT)))
                .containsExactly("/consultation/subject/mainCpv");
        assertThat(brokenFields(draft(
                        inrae(json -> subject(json).putArray("additionalCpvs").add("16340009")), INRAE_SENT_AT)))
                .containsExactly("/consultation/subject/additionalCpvs");
    }

    @Test
    void aFrenchPlaceIsARegionOfTheThirdLevel() {
        var wholeOccitanie = inrae(json -> ((ObjectNode) subject(json).get("place")).put("nutsCode", "FRJ"));
        var abroad = inrae(json -> ((ObjectNode) subject(json).get("place"))
                .put("nutsCode", "DE300")
                .put("countryCode", "DEU"));

        assertThat(brokenFields(draft(wholeOccitanie, INRAE_SENT_AT)))
                .containsExactly("/consultation/subject/place/nutsCode");
        assertThat(brokenFields(draft(abroad, INRAE_SENT_AT))).isEmpty();
    }

    @Test
    void theBuyerCanBeReached() {
        var silent = inrae(
                json -> ((ObjectNode) json.get("buyer").get("organisation").get("contact")).remove("telephone"));

        assertThat(brokenFields(draft(silent, INRAE_SENT_AT)))
                .containsExactly("/consultation/buyer/organisation/contact");
    }

    @Test
    void whatTheAwardNoticeWillNeedIsAskedForBeforeItIsFrozen() {
        broken("/consultation/buyer/organisation/contact/telephone", json -> contact(json)
                .put("telephone", "04.99.61.22.00"));
        broken("/consultation/buyer/organisation/contact/website", json -> contact(json)
                .put("website", "inrae.fr"));
        broken("/consultation/buyer/profileUrl", json -> ((ObjectNode) json.get("buyer")).put("profileUrl", "place"));
        broken("/consultation/buyer/category", json -> ((ObjectNode) json.get("buyer")).put("category", "ENTITY"));
        broken(
                "/consultation/remedies/court/address/countryCode",
                json -> ((ObjectNode) json.at("/remedies/court/address")).put("countryCode", "ZZZ"));
        broken("/consultation/subject/description", json -> subject(json).put("description", "x".repeat(6_001)));
        broken("/consultation/lots/0/description", json -> lot(json).put("description", "x".repeat(6_001)));
        broken("/consultation/remedies/terms", json -> ((ObjectNode) json.get("remedies"))
                .put("terms", "x".repeat(6_001)));
        broken(
                "/consultation/lots/0/estimatedValueExcludingVat/currency",
                json -> ((ObjectNode) lot(json).get("estimatedValueExcludingVat")).put("currency", "XPF"));
        broken("/consultation/lots/0/duration/monthsPerRenewal", json -> ((ObjectNode)
                        lot(json).get("duration"))
                .put("renewals", 2)
                .put("monthsPerRenewal", 0));
        assertThat(brokenFields(
                        draft(inrae(json -> subject(json).put("description", "x".repeat(6_000))), INRAE_SENT_AT)))
                .isEmpty();
    }

    @Test
    void aPlaceWithoutRegionsHasNone() {
        // Saint-Pierre-et-Miquelon, where the code applies and NUTS does not.
        broken("/consultation/subject/place/nutsCode", json -> place(json).put("countryCode", "SPM"));
        assertThat(brokenFields(draft(
                        inrae(json -> place(json).put("countryCode", "SPM").remove("nutsCode")), INRAE_SENT_AT)))
                .isEmpty();
    }

    private static void broken(String pointer, Consumer<ObjectNode> change) {
        assertThat(brokenFields(draft(inrae(change), INRAE_SENT_AT))).containsExactly(pointer);
    }

    private static ObjectNode contact(ObjectNode json) {
        return (ObjectNode) json.at("/buyer/organisation/contact");
    }

    private static ObjectNode place(ObjectNode json) {
        return (ObjectNode) json.at("/subject/place");
    }

    private static ObjectNode lot(ObjectNode json) {
        return (ObjectNode) json.at("/lots/0");
    }

    @Test
    void onlyAnAnnouncedOptionAddsMonths() {
        var unknownOption = inrae(
                json -> ((ObjectNode) json.get("lots").get(0).get("duration").get("optionMonths")).put("PSE-9", 12));

        assertThat(brokenFields(draft(unknownOption, INRAE_SENT_AT))).containsExactly("/consultation/lots");
    }

    @Test
    void theMinimumOfAFrameworkIsNotAboveItsMaximum() {
        assertThat(brokenFields(draft(framework("100.00", "EUR"), INRAE_SENT_AT)))
                .isEmpty();
        assertThat(brokenFields(draft(framework("100.01", "EUR"), INRAE_SENT_AT)))
                .containsExactly("/consultation/lots");
        assertThat(brokenFields(draft(framework("1.00", "USD"), INRAE_SENT_AT)))
                .containsExactly("/consultation/lots", "/consultation/lots/0/framework/minimumExcludingVat/currency");
    }

    @Test
    void fromTheEuropeanThresholdOfItsDayTheNoticeGoesToTheOfficialJournalToo() {
        // A State body buying supplies: 143 000 EUR in 2025, 140 000 EUR in 2026.
        assertThat(PublicationRules.warningsFor(draft(estimatedAt("143000.00"), "2025-12-31T23:59:59+01:00")))
                .hasSize(1);
        assertThat(PublicationRules.warningsFor(draft(estimatedAt("142999.99"), "2025-12-31T23:59:59+01:00")))
                .isEmpty();
        assertThat(PublicationRules.warningsFor(draft(estimatedAt("142999.99"), "2026-01-01T00:00:00+01:00")))
                .hasSize(1);
    }

    private static Consultation estimatedAt(String amount) {
        return inrae(
                json -> ((ObjectNode) json.get("lots").get(0).get("estimatedValueExcludingVat")).put("amount", amount));
    }

    private static Consultation framework(String minimum, String currency) {
        return inrae(json -> {
            var framework = ((ObjectNode) json.get("lots").get(0)).putObject("framework");
            framework.putObject("maximumExcludingVat").put("amount", "100.00").put("currency", "EUR");
            framework.putObject("minimumExcludingVat").put("amount", minimum).put("currency", currency);
        });
    }

    private static ObjectNode subject(ObjectNode consultation) {
        return (ObjectNode) consultation.get("subject");
    }

    private static ObjectNode submission(ObjectNode consultation) {
        return (ObjectNode) consultation.get("submission");
    }

    private static Draft draft(Consultation consultation, String sentAt) {
        return new Draft(consultation, true, 8, at(sentAt));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static List<String> brokenFields(Draft draft) {
        return PublicationRules.brokenBy(draft).stream().map(Breach::pointer).toList();
    }
}
