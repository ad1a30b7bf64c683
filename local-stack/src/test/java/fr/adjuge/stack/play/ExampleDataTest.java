package fr.adjuge.stack.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.OfferForm;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example data are requests that the services take: they have the wire format, and add up. */
class ExampleDataTest {

    private static final ObjectMapper STRICT = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"inrae", "chambagri"})
    void theWeightsOfTheCriteriaAddUpToTheAnnouncedTotal(String folder) throws IOException {
        var method = consultation(folder).lots().get(0).method();

        var sum = method.criteria().stream()
                .map(criterion -> criterion.weight().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(method.totalWeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inrae", "chambagri"})
    void everyOfferHasAForm(String folder) throws IOException {
        for (var offer :
                ExampleOffer.allOf(Json.resource(folder + "/offers.json")).values()) {
            var form = STRICT.treeToValue(offer.form(), OfferForm.class);
            assertThat(form.members().get(0).organisation().registrationNumber())
                    .hasSize(14);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inrae", "chambagri"})
    void everyMarkHasAReason(String folder) {
        var data = Json.resource(folder + "/offers.json");
        for (var offer : ExampleOffer.allOf(data).values()) {
            offer.marks().forEach((criterion, mark) -> assertThat(
                            data.at("/reasons/" + criterion + "/" + mark).asText())
                    .as("%s %d", criterion, mark)
                    .isNotEmpty());
        }
    }

    @Test
    void offerHLeavesTheSecondOptionUnpriced() {
        var offer = ExampleOffer.allOf(Json.resource("inrae/offers.json")).get("H");

        assertThat(offer).isNotNull();
        assertThat(offer.optionPrices().has("PSE-2")).isFalse();
        assertThat(offer.optionPrices()).hasSize(2);
    }

    private static Consultation consultation(String folder) throws IOException {
        return STRICT.treeToValue(Json.resource(folder + "/consultation.json"), Consultation.class);
    }
}
