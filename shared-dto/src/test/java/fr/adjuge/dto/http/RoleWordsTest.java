package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleWordsTest {

    @Test
    void sayInBothLanguagesWhoMayDoIt() {
        assertThat(RoleWords.onlyFor(List.of("buyer")))
                .isEqualTo(new Text("this is for: buyer", "réservé à : acheteur"));
        assertThat(RoleWords.onlyFor(List.of("buyer", "opener", "auditor")))
                .isEqualTo(new Text(
                        "this is for: buyer, opener or auditor", "réservé à : acheteur, ouvreur des plis ou auditeur"));
    }
}
