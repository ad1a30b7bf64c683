package fr.adjuge.dto.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.scoring.LocalizedText;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {

    /** The schema that notice-service checks essential data with. */
    private static final Path OFFICIAL_SCHEMA =
            Path.of("../notice-service/src/main/resources/decp/schema_decp_v2.0.3.json");

    @Test
    void codesOfTheSdkHaveTheirLabels() {
        assertThat(CodeLists.BUYER_LEGAL_TYPES.labels())
                .hasSize(19)
                .containsEntry(
                        "body-pl", new LocalizedText("Organisme de droit public", "Body governed by public law"));
        assertThat(CodeLists.ACTIVITIES.labels())
                .hasSize(10)
                .containsEntry("defence", new LocalizedText("Défense", "Defence"));
        assertThat(CodeLists.FRENCH_REGIONS.labels()).hasSize(102).containsKey("FR101");
        assertThat(CodeLists.LANGUAGES.labels()).hasSize(24);
    }

    @Test
    void aListSaysWhereItIsFrom() {
        assertThat(CodeLists.BUYER_LEGAL_TYPES.version()).isEqualTo("20250618-0");
        assertThat(CodeLists.BUYER_LEGAL_TYPES.source())
                .isEqualTo("http://publications.europa.eu/resource/authority/buyer-legal-type");
        assertThat(CodeLists.BUYER_LEGAL_TYPES.attribution()).contains("CC BY 4.0");
    }

    @ParameterizedTest
    @CsvSource({
        "ccag, /definitions/marche/properties/ccag/enum",
        "price-form, /definitions/marche/properties/formePrix/enum",
        "price-type, /definitions/marche/definitions/typePrixArray/items/enum",
        "execution-mode, /definitions/marche/definitions/modaliteExecutionArray/items/enum",
        "social-consideration, /definitions/marche/definitions/considerationSocialeArray/items/enum",
        "environmental-consideration, /definitions/marche/definitions/considerationEnvironnementaleArray/items/enum"
    })
    void theListsOfTheEssentialDataAreThoseOfTheOfficialSchema(String name, String place) throws Exception {
        var official = new ObjectMapper().readTree(OFFICIAL_SCHEMA.toFile()).at(place);

        assertThat(CodeLists.named(name).orElseThrow().labels().keySet()).isEqualTo(texts(official));
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
