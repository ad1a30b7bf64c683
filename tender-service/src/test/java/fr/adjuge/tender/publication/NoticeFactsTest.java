package fr.adjuge.tender.publication;

import static fr.adjuge.tender.Consultations.chambers;
import static fr.adjuge.tender.Consultations.inrae;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.tender.Consultation;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the award notice will need is asked for before it is frozen: each fault at its place. */
class NoticeFactsTest {

    private static final String LOT = "/consultation/lots/0";

    @Test
    void theTwoExampleConsultationsHaveAllOfIt() {
        assertThat(NoticeFacts.brokenBy(inrae())).isEmpty();
        assertThat(NoticeFacts.brokenBy(chambers())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/subject, description, /consultation/subject/description",
        "/remedies, terms, /consultation/remedies/terms",
        "/lots/0, description, /consultation/lots/0/description",
        "/lots/0, additionalInformation, /consultation/lots/0/additionalInformation",
        "/lots/0/duration, renewalTerms, /consultation/lots/0/duration/renewalTerms"
    })
    void aTextHasSixThousandCharactersAtMost(String parent, String property, String pointer) {
        assertThat(places(json -> at(json, parent).put(property, "a".repeat(6_000))))
                .isEmpty();
        assertThat(places(json -> at(json, parent).put(property, "a".repeat(6_001))))
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0", "0.00, 1", "-0.01, 1"})
    void anEstimateIsMoreThanNothing(String amount, int faults) {
        assertThat(places(json -> at(json, "/lots/0/estimatedValueExcludingVat").put("amount", amount)))
                .hasSize(faults)
                .allMatch((LOT + "/estimatedValueExcludingVat/amount")::equals);
    }

    @Test
    void anEstimateIsInEuros() {
        assertThat(places(json -> at(json, "/lots/0/estimatedValueExcludingVat").put("currency", "USD")))
                .containsExactly(LOT + "/estimatedValueExcludingVat/currency");
    }

    @Test
    void theMinimumOfAFrameworkMayBeNothingAndItsMaximumMayNot() {
        assertThat(places(json -> framework(json, "0.00", "100.00"))).isEmpty();
        assertThat(places(json -> framework(json, "0.00", "0.00")))
                .containsExactly(LOT + "/framework/maximumExcludingVat/amount");
        assertThat(places(json -> framework(json, "-1.00", "100.00")))
                .containsExactly(LOT + "/framework/minimumExcludingVat/amount");
    }

    @Test
    void aRenewalLastsAMonthAtLeast() {
        assertThat(places(json -> renewals(json, 1, 1))).isEmpty();
        assertThat(places(json -> renewals(json, 1, 0))).containsExactly(LOT + "/duration/monthsPerRenewal");
        assertThat(places(json -> renewals(json, 0, 0))).isEmpty();
    }

    @Test
    void contractingEntitiesPublishAnotherNotice() {
        assertThat(places(json -> at(json, "/buyer").put("category", "ENTITY")))
                .containsExactly("/consultation/buyer/category");
        assertThat(places(json -> at(json, "/buyer").put("category", "OTHER_AUTHORITY")))
                .isEmpty();
    }

    @Test
    void eachOrganisationHasAnAddressThatNoticesTake() {
        assertThat(places(json -> at(json, "/buyer/organisation/address").put("countryCode", "XYZ")))
                .isNotEmpty()
                .allMatch(place -> place.startsWith("/consultation/buyer/organisation/address"));
        assertThat(places(json -> at(json, "/remedies/court/address").put("countryCode", "XYZ")))
                .isNotEmpty()
                .allMatch(place -> place.startsWith("/consultation/remedies/court/address"));
    }

    @Test
    void theFaultsOfEachLotStandAtItsPlace() {
        assertThat(places(json -> {
                    var lots = (ArrayNode) json.get("lots");
                    var second = ((ObjectNode) lots.get(0).deepCopy()).put("id", "LOT-0002");
                    ((ObjectNode) second.get("estimatedValueExcludingVat")).put("amount", "0.00");
                    lots.add(second);
                }))
                .containsExactly("/consultation/lots/1/estimatedValueExcludingVat/amount");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertThat(places(json -> {
                    at(json, "/buyer").put("category", "ENTITY");
                    at(json, "/subject").put("description", "a".repeat(6_001));
                    renewals(json, 2, 0);
                }))
                .containsExactly(
                        "/consultation/buyer/category",
                        "/consultation/subject/description",
                        LOT + "/duration/monthsPerRenewal");
    }

    private static Stream<String> places(Consumer<ObjectNode> change) {
        Consultation changed = inrae(change);
        return NoticeFacts.brokenBy(changed).stream().map(Breach::pointer);
    }

    private static ObjectNode at(ObjectNode consultation, String pointer) {
        return (ObjectNode) consultation.at(pointer);
    }

    private static void framework(ObjectNode consultation, String minimum, String maximum) {
        var framework = at(consultation, "/lots/0").putObject("framework");
        framework.putObject("minimumExcludingVat").put("amount", minimum).put("currency", "EUR");
        framework.putObject("maximumExcludingVat").put("amount", maximum).put("currency", "EUR");
    }

    private static void renewals(ObjectNode consultation, int count, int months) {
        at(consultation, "/lots/0/duration").put("renewals", count).put("monthsPerRenewal", months);
    }
}
