package fr.adjuge.notice.content;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.eforms.writing.NoticeNode;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.FieldsOfXml;
import fr.adjuge.notice.content.AwardNotice.Dispatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The notices of the two example procedures. What the Chambres' notice says is taken from BOAMP 25-103341, in
 * {@code notices/boamp-25-103341.tsv}; that file departs from the printed page on purpose in four places: weights are
 * weights (BT-5421 per-exa and not BT-5422 fix-tot), SIRETs have no blanks, the statistics that the page lacks are
 * there (BT-759, BT-760), and what eForms wants and the page does not show is there too (BT-767, OPT-999).
 */
class AwardNoticeTest {

    private static final UUID ID = UUID.fromString("36d733c4-1a35-46cb-a9f9-43cb516fc0b8");

    @Test
    void saysOfTheCallCentreWhatTheBoampPageSays() throws IOException {
        var notice = AwardNotice.of(Awards.chambres(), new Dispatch(ID, at("2025-09-17T12:30:00+02:00")));

        assertThat(fieldsOf(notice)).containsExactlyInAnyOrderEntriesOf(FieldsOfXml.expectedIn("boamp-25-103341.tsv"));
    }

    @Test
    void givesAnOrdinaryContractItsPriceAndNoMaximum() {
        var fields = fieldsOf(inrae());

        assertThat(fields)
                .containsEntry("BT-161-NoticeResult", List.of("259999"))
                .containsEntry("BT-720-Tender", List.of("259999"))
                .containsEntry("BT-765-Lot", List.of("none"))
                .containsEntry("BT-27-Procedure", List.of("300000"))
                .containsEntry("BT-36-Lot", List.of("8"))
                .doesNotContainKeys("BT-118-NoticeResult", "BT-709-LotResult", "BT-271-Procedure", "BT-58-Lot");
    }

    @Test
    void tellsSubCriteriaInTheDescriptionOfTheirCriterion() {
        var fields = fieldsOf(inrae());

        assertThat(fields)
                .containsEntry("BT-541-Lot-WeightNumber", List.of("55", "35", "10"))
                .containsEntry("BT-539-Lot", List.of("quality", "price", "quality"));
        assertThat(fields.get("BT-540-Lot").get(0))
                .startsWith("Valeur technique\nSous-critère : Qualité des mesures proposées (20 %)\n")
                .endsWith("Sous-critère : Ergonomie et confort de la cabine (10 %)");
    }

    @Test
    void namesTheLeaderOfAGroup() {
        var award = Awards.chambres(record -> {
            var winner = (ObjectNode) record.at("/lots/0/winner");
            var second = winner.at("/members/0").deepCopy();
            ((ObjectNode) second.at("/organisation"))
                    .put("name", "Société fictive P2")
                    .put("registrationNumber", "00001011600010");
            winner.withArray("members").add(second);
            winner.put("grouping", "SOLIDARY");
        });

        var fields = fieldsOf(AwardNotice.of(award, new Dispatch(ID, at("2025-09-17T12:30:00+02:00"))));

        assertThat(fields)
                .containsEntry("OPT-300-Tenderer", List.of("ORG-0004", "ORG-0005"))
                .containsEntry("OPT-170-Tenderer", List.of("true", "false"));
    }

    @Test
    void datesEachDayWithItsOwnOffset() {
        var award = Awards.inrae(record -> ((ObjectNode) record.at("/lots/0/contract")).put("signedOn", "2025-11-03"));

        var fields = fieldsOf(AwardNotice.of(award, new Dispatch(ID, at("2025-11-04T11:00:00+01:00"))));

        // Summer time ended on 26 October 2025.
        assertThat(fields)
                .containsEntry("BT-1451-Contract", List.of("2025-06-13+02:00"))
                .containsEntry("BT-145-Contract", List.of("2025-11-03+01:00"));
    }

    /** {@code FIELDS.md} is for those who do not read Java: a field of the code that it lacks is added there. */
    @Test
    void setsTheFieldsThatAreListedInWords() throws IOException {
        var listed = Files.readAllLines(Path.of("FIELDS.md")).stream()
                .filter(line -> line.matches("\\| (BT|OPT|OPP)-.*"))
                .map(line -> line.split(" \\| ")[0].substring(2))
                .toList();
        var sources = new StringBuilder();
        try (var files = Files.list(Path.of("src/main/java/fr/adjuge/notice/content"))) {
            for (var file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        var set = Pattern.compile("\"((BT|OPT|OPP)-[^\"]+[a-zA-Z])\"")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        // Those of the place of performance are set by one method for the procedure and for the lot.
        assertThat(listed)
                .filteredOn(field -> !field.matches("BT-(5071|5141|728)-(Procedure|Lot)"))
                .containsExactlyInAnyOrderElementsOf(set);
    }

    private static NoticeNode inrae() {
        return AwardNotice.of(Awards.inrae(), new Dispatch(ID, at("2025-06-27T11:00:00+02:00")));
    }

    private static Map<String, List<String>> fieldsOf(NoticeNode notice) {
        return notice.fieldIds()
                .collect(toMap(field -> field, field -> notice.texts(field).toList()));
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }
}
