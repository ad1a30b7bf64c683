package fr.adjuge.scoring.marking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.sheet.CsvFile;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.SpreadsheetFile;
import fr.adjuge.scoring.sheet.UnreadableSheetException;
import fr.adjuge.scoring.sheet.XlsxFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bob marks the support of the INRAE offers: one mark and one reason for each. */
class MarkSheetTest {

    static final MarkSheet BOB = new MarkSheet(
            Dossier.read(CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class)),
            "bob");

    static final List<String> HEADINGS = List.of("Offre", "Soumissionnaire", "sav : note", "sav : motif");

    @Test
    void hasARowForEachOfferAndTwoColumnsForEachCriterionOfTheEvaluator() {
        var sheet = BOB.filledWith(List.of());

        assertThat(sheet.rows().get(0)).isEqualTo(HEADINGS);
        assertThat(sheet.rows()).hasSize(7);
        assertThat(sheet.rows().get(1)).containsExactly("A", "Société fictive A", "", "");
    }

    @Test
    void showsTheMarksGivenBefore() {
        var key = new MarkKey(new UUID(0, 1), "B", "sav", "", "bob");
        var mark = new Mark(key, BigDecimal.valueOf(4), Optional.empty(), "24 heures", Instant.EPOCH);

        assertThat(BOB.filledWith(List.of(mark)).rows().get(2))
                .containsExactly("B", "Société fictive B", "4", "24 heures");
    }

    @Test
    void readsMarksAndLabelsAndLeavesEmptyCellsAsTheyAre() {
        var entries = BOB.read(sheet(
                List.of("A", "", "3", "sous 48 heures"), List.of("B", "", "très bon", "24 heures"), List.of("C")));

        assertThat(entries)
                .extracting(
                        entry -> entry.offerId() + entry.value() + entry.mark().reason())
                .containsExactly("A3sous 48 heures", "B424 heures");
    }

    @Test
    void namesEveryWrongCell() {
        assertThatThrownBy(() -> BOB.read(sheet(
                        List.of("A", "", "3,5", "x"),
                        List.of("Z", "", "3", "x"),
                        List.of("B", "", "3", ""),
                        List.of("C", "", "parfait", "x"))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.breaches())
                            .extracting(Breach::pointer)
                            .containsExactly("/Notes/C2", "/Notes/A3", "/Notes/D4", "/Notes/C5");
                    assertThat(refused.breaches().get(0).rule().french())
                            .isEqualTo("feuille Notes, cellule C2 : les notes vont de 0 à 4 par pas de 1");
                });
    }

    /** Spreadsheets hold U+000B where a person asked for a new line in Word; a blank reason is none. */
    @Test
    void takesWhatPeopleWriteAndNamesTheCellOfAnythingElse() {
        var entries = BOB.read(sheet(List.of("A", "", "3", "sous 48\u000bheures")));

        assertThat(entries).extracting(entry -> entry.mark().reason()).containsExactly("sous 48\nheures");
        assertThatThrownBy(() -> BOB.read(sheet(
                        List.of("A", "", "3", "x\u0001"),
                        List.of("B", "", "3", "\u00a0\u200b"),
                        List.of("C", "\ufffe", "3", "x"))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.breaches())
                        .extracting(Breach::pointer)
                        .containsExactly("/Notes/D2", "/Notes/D3", "/Notes/B4"));
    }

    @Test
    void namesARowWithoutItsOfferAndASecondOneOfAnOffer() {
        assertThatThrownBy(() -> BOB.read(sheet(
                        List.of("A", "", "3", "x"), List.of("", "", "4", "x"), List.of(), List.of("A", "", "2", "x"))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.breaches())
                        .extracting(Breach::pointer)
                        .containsExactly("/Notes/A3", "/Notes/A5"));
    }

    @Test
    void wantsTheHeadingsOfItsTemplate() {
        var other = new Sheet("Notes", List.of(List.of("Offre", "Soumissionnaire", "prix", "")));

        assertThatThrownBy(() -> BOB.read(other))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.breaches())
                        .extracting(Breach::pointer)
                        .containsExactly("/Notes/C1", "/Notes/D1"));
    }

    @Test
    void comesBackAsItWasWritten() throws UnreadableSheetException {
        var sheet = sheet(
                List.of("A", "Société ; \"fictive\"\r\nA", "3", "motif"),
                List.of("B", "=1+1", "2,5", "bien, « très »"));

        assertThat(SpreadsheetFile.read(XlsxFile.write(sheet), "")).isEqualTo(sheet);
        assertThat(CsvFile.read("Notes", CsvFile.write(sheet)).rows().get(1))
                .isEqualTo(sheet.rows().get(1));
        assertThat(CsvFile.write(sheet)).contains(";'=1+1;");
        assertThat(CsvFile.read("Notes", CsvFile.write(sheet)).cell(2, 1)).isEqualTo("=1+1");
    }

    @Test
    void refusesWhatIsNoSheet() {
        assertThatThrownBy(() -> SpreadsheetFile.read("PK nonsense".getBytes(UTF_8), ""))
                .isInstanceOf(UnreadableSheetException.class);
        assertThatThrownBy(() -> CsvFile.read("Notes", "a;\"b")).isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void namesCellsAsASpreadsheetDoes() {
        assertThat(Sheet.place(0, 0)).isEqualTo("A1");
        assertThat(Sheet.place(4, 25)).isEqualTo("Z5");
        assertThat(Sheet.place(4, 26)).isEqualTo("AA5");
        assertThat(Sheet.place(9, 26 * 27)).isEqualTo("AAA10");
    }

    @SafeVarargs
    private static Sheet sheet(List<String>... rows) {
        var all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(List.of(rows));
        return new Sheet("Notes", all);
    }
}
