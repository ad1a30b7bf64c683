package fr.adjuge.scoring.marking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Progress;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.marking.MarksTaken.Taken;
import fr.adjuge.scoring.method.OptionCombination;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Alice marks six criteria of six offers; Bob and, where they are two, Carol the support. */
class MarkTableTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void withoutMarksEveryPlaceIsMissingAndTheFirstTwentyAreNamed() {
        var table = MarkTable.unmarked(dossier());

        // Seven criteria of each offer: all of A and B, six of C.
        assertThat(table.missing()).hasSize(20);
        assertThat(table.missing().get(0).pointer()).isEqualTo("/marks/A/mesures");
        assertThat(table.missing().get(0).rule().english()).isEqualTo("0 of 1 marks");
        assertThat(table.missing().get(19).pointer()).isEqualTo("/marks/C/cabine");
        assertThat(table.missingMarks()).hasSize(42);
        assertThat(table.differing()).isEmpty();
    }

    @Test
    void ofTwoEvaluatorsTheOneWhoHasMarkedIsCounted() {
        var table = table(dossierOfTwo(), allOfAlice(), support("bob", "3", 6), support("carol", "3", 5));

        assertThat(table.missing()).extracting(Breach::pointer).containsExactly("/marks/G/sav");
        assertThat(table.missing().get(0).rule().english()).isEqualTo("1 of 2 marks");
        assertThat(table.progress()).contains(new Progress("sav", "bob", 6, 6), new Progress("sav", "carol", 6, 5));
    }

    @Test
    void evaluatorsWhoDifferAreNamedWithTheirMarks() {
        var table = table(dossierOfTwo(), allOfAlice(), support("bob", "3", 6), support("carol", "2.0", 6));

        assertThat(table.missing()).isEmpty();
        assertThat(table.differing()).hasSize(6);
        assertThat(table.differing().get(0).pointer()).isEqualTo("/marks/A/sav");
        assertThat(table.differing().get(0).rule().english()).isEqualTo("different marks: 3, 2");
    }

    /** 3 and 3.0 are one mark. */
    @Test
    void evaluatorsAgreeHoweverTheyWriteTheirMark() {
        var table = table(dossierOfTwo(), allOfAlice(), support("bob", "3", 6), support("carol", "3.0", 6));

        assertThat(table.differing()).isEmpty();
    }

    @Test
    void nobodyHasToAgreeWhereTheMeanCounts() {
        var mean = dossier(ofTwo().replace(
                        "\"variantsAllowed\": false",
                        "\"variantsAllowed\": false, \"reading\": {\"evaluatorMarks\": \"MEAN\"}"));
        var table = table(mean, allOfAlice(), support("bob", "3", 6), support("carol", "2", 6));

        assertThat(table.differing()).isEmpty();
        assertThat(table.offers().get(0).marks().get("sav")).containsExactly(Ratio.of(3), Ratio.of(2));
    }

    @Test
    void aChangeLeadsToTheTableOfTheNextRevisionAndLeavesThisOneAsItIs() {
        var table = MarkTable.unmarked(dossier());

        var next = table.after(change(1, "A", Optional.of("4")));

        assertThat(next.revision()).isEqualTo(1);
        assertThat(next.missingMarks()).hasSize(41);
        assertThat(table.missingMarks()).hasSize(42);
        assertThat(MarkTable.later(table, next)).isSameAs(next);
        assertThat(MarkTable.later(next, table)).isSameAs(next);
    }

    @Test
    void aChangeThatIsNotTheNextOneIsLeftToANewReading() {
        var table = MarkTable.unmarked(dossier());

        assertThat(table.after(change(2, "A", Optional.of("4")))).isSameAs(table);
    }

    @Test
    void aMarkThatIsTakenBackIsMissingAgain() {
        var given = MarkTable.unmarked(dossier()).after(change(1, "A", Optional.of("4")));

        assertThat(given.after(change(2, "A", Optional.empty())).missingMarks()).hasSize(42);
    }

    @Test
    void missingMarksAreFoundByOfferCriterionAndEvaluator() {
        var missing = MarkTable.unmarked(dossier()).missingMarks().toList();

        assertThat(missing)
                .filteredOn(place -> place.isAbout(Optional.of("B"), Optional.empty(), Optional.empty()))
                .hasSize(7);
        assertThat(missing)
                .filteredOn(place -> place.isAbout(Optional.empty(), Optional.of("sav"), Optional.empty()))
                .hasSize(6);
        assertThat(missing)
                .filteredOn(place -> place.isAbout(Optional.empty(), Optional.empty(), Optional.of("bob")))
                .hasSize(6);
        assertThat(missing)
                .filteredOn(place -> place.isAbout(Optional.of("B"), Optional.of("sav"), Optional.of("alice")))
                .isEmpty();
        assertThat(missing)
                .extracting(MarkTable.Missing::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** The table of all marks is what a whole request says. */
    @Test
    void offersHoldTheMarksAsTheyAreComputedWith() {
        var table = table(dossier(), allOfAlice(), support("bob", "4", 6));

        assertThat(table.offers()).hasSize(6);
        assertThat(table.offers().get(1).marks())
                .hasSize(7)
                .containsEntry("sav", List.of(Ratio.of(4)))
                .containsEntry("mesures", List.of(Ratio.of(3)));
    }

    private static MarksTaken change(long revision, String offer, Optional<String> mark) {
        return new MarksTaken(
                ID,
                revision,
                List.of(new Taken(offer, "sav", OptionCombination.NONE, "bob", mark.map(BigDecimal::new))));
    }

    @SafeVarargs
    private static MarkTable table(Dossier dossier, List<StoredMarks>... stored) {
        var all = new ArrayList<StoredMarks>();
        for (var some : stored) {
            all.addAll(some);
        }
        return MarkTable.of(dossier, 0, all);
    }

    /** A three everywhere. */
    private static List<StoredMarks> allOfAlice() {
        var marks = InraeRequests.MARKED.subList(0, 6).stream()
                .map(criterion -> criterion + " 3")
                .toList();
        return offers(6).stream()
                .map(offer -> new StoredMarks(offer, "alice", "", String.join(" ", marks)))
                .toList();
    }

    private static List<StoredMarks> support(String evaluator, String mark, int offers) {
        return offers(offers).stream()
                .map(offer -> new StoredMarks(offer, evaluator, "", "sav " + mark))
                .toList();
    }

    private static List<String> offers(int first) {
        return List.of("A", "B", "C", "D", "F", "G").subList(0, first);
    }

    private static Dossier dossier() {
        return dossier(InraeRequests.evaluation("FROM_THE_START"));
    }

    private static Dossier dossierOfTwo() {
        return dossier(ofTwo());
    }

    private static String ofTwo() {
        return InraeRequests.evaluation("FROM_THE_START")
                .replace(
                        "\"criterionIds\": [\"sav\"]}]",
                        "\"criterionIds\": [\"sav\"]}, {\"subject\": \"carol\", \"name\": \"Carol\", \"criterionIds\": [\"sav\"]}]");
    }

    private static Dossier dossier(String request) {
        return Dossier.read(CanonicalForm.read(request, EvaluationRequest.class));
    }
}
