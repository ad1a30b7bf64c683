package fr.adjuge.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void everyPortHasADefaultAndAVariable() {
        var settings = Settings.from(Map.of("ADJUGE_TENDER_PORT", "18081"));

        assertThat(settings.port(Part.TENDER)).isEqualTo(18_081);
        assertThat(settings.port(Part.SCORING)).isEqualTo(8082);
        assertThat(settings.address(Part.TENDER)).hasToString("http://localhost:18081");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", ""})
    void aPortThatIsNoneIsRefusedByItsVariable(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("ADJUGE_NOTICE_PORT", port)))
                .isInstanceOf(StackFailure.class)
                .hasMessage("ADJUGE_NOTICE_PORT=%s is not a port: use a number from 1 to 65535".formatted(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535"})
    void theFirstAndTheLastPortAreTaken(String port) {
        var settings = Settings.from(Map.of("ADJUGE_NOTICE_PORT", port));

        assertThat(settings.port(Part.NOTICE)).isEqualTo(Integer.parseInt(port));
    }
}
