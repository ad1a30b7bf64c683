package fr.adjuge.eforms.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextsTest {

    @Test
    void saysWhatARuleSaysInBothLanguages() {
        assertThat(RuleTexts.of(EformsSdk.V1_15).of("BR-BT-00503-0052"))
                .isEqualTo(new Text(
                        "'Telephone' (BT-503-Organization-Company) must match the following pattern: PhoneNumber",
                        "'Téléphone' (BT-503-Organization-Company) doit correspondre au modèle suivant: PhoneNumber"));
    }

    /** Of some rules the SDK has no sentence; their name at least can be looked up. */
    @ParameterizedTest
    @EnumSource(EformsSdk.class)
    void namesARuleThatHasNoSentence(EformsSdk sdk) {
        assertThat(RuleTexts.of(sdk).of("BR-0")).isEqualTo(Text.same("BR-0"));
    }
}
