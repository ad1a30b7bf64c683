package fr.adjuge.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.Awards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwardRecordConsistencyTest {

    @Test
    void findsNothingInTheExampleProcedures() {
        assertThat(AwardRecordConsistency.faultsOf(Awards.chambres())).isEmpty();
        assertThat(AwardRecordConsistency.faultsOf(Awards.inrae())).isEmpty();
    }

    @Test
    void namesALotThatTheConsultationDoesNotAnnounce() {
        var record = Awards.chambres(award -> ((ObjectNode) award.at("/lots/0")).put("lotId", "LOT-0009"));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .containsExactly(Breach.of(
                        "/lots/0/lotId",
                        new Text(
                                "LOT-0009: the consultation announces no such lot",
                                "LOT-0009 : ce lot n'est pas annoncé par la consultation")));
    }

    @Test
    void namesTheSecondAwardOfALot() {
        var record = Awards.chambres(
                award -> ((ArrayNode) award.at("/lots")).add(award.at("/lots/0").deepCopy()));

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::pointer)
                .containsExactly("/lots/" + (record.lots().size() - 1) + "/lotId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultation/lots/0/estimatedValueExcludingVat",
                "/lots/0/winner/priceExcludingVat",
                "/lots/0/contract/valueExcludingVat"
            })
    void namesAnAmountThatIsNotInEuros(String pointer) {
        var record = Awards.chambres(award -> {
            var parent = (ObjectNode) award.at(pointer.substring(0, pointer.lastIndexOf('/')));
            parent.putObject(pointer.substring(pointer.lastIndexOf('/') + 1))
                    .put("amount", "1000.00")
                    .put("currency", "CHF");
        });

        assertThat(AwardRecordConsistency.faultsOf(record))
                .extracting(Breach::pointer)
                .containsExactly(pointer);
    }
}
