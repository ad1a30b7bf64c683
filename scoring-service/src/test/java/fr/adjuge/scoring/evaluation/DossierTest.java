package fr.adjuge.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.evaluation.Places.Column;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alice marks the six parts of the technical value, Bob the support. */
class DossierTest {

    private static final String ALICE = "\"criterionIds\": [\"valeur-technique\"]";
    private static final String BOB = "\"criterionIds\": [\"sav\"]";

    @Test
    void aCriterionThatIsAssignedGivesAllItsPartsToMark() {
        var places = read(opened()).places();

        assertThat(places.columnsOf("alice").keySet())
                .containsExactlyInAnyOrderElementsOf(InraeRequests.MARKED.subList(0, 6));
        assertThat(places.columnsOf("bob")).containsOnlyKeys("sav");
        assertThat(places.columnsOf("carol")).isEmpty();
    }

    /** The price is marked by nobody. */
    @Test
    void placesAreARowForEachOfferAndAColumnForEachEvaluatorOfACriterion() {
        var places = read(opened().replace(ALICE, "\"criterionIds\": []")).places();

        assertThat(places.offers()).extracting(offer -> offer.id()).containsExactly("A", "B", "C", "D", "F", "G");
        assertThat(places.columns()).hasSize(8).doesNotContain(new Column("prix", "alice"));
        assertThat(places.columns().subList(6, 8))
                .containsExactly(new Column("sav", "alice"), new Column("sav", "bob"));
        assertThat(places.isMarkedBySeveral()).isTrue();
        assertThat(places.row("B")).contains(1);
        assertThat(places.row("Z")).isEmpty();
        assertThat(places.column("sav", "bob")).contains(7);
        assertThat(places.column("mesures", "bob")).isEmpty();
    }

    /** Six offers in seven columns. */
    @Test
    void progressIsFullWhereEveryOfferIsMarked() {
        assertThat(read(opened()).places().fullProgress())
                .hasSize(7)
                .contains(new Progress("sav", "bob", 6, 6))
                .allMatch(part -> part.expected() == 6 && part.given() == 6);
    }

    @Test
    void anOfferWithoutAPriceHasNothingToMark() {
        var places = read(opened().replaceFirst(
                                "(\"tenderer\": \"Société fictive G\"), \"priceExcludingVat\": \\{[^}]*}", "$1"))
                .places();

        assertThat(places.row("G")).isEmpty();
        assertThat(places.offers()).hasSize(5);
    }

    @Test
    void everyFaultOfTheEvaluatorsIsNamed() {
        assertThat(faults(opened().replace(BOB, "\"criterionIds\": [\"zzz\"]")))
                .containsExactly(
                        "/evaluators/1/criterionIds unknown criterion “zzz”",
                        "/evaluators nobody marks criterion “sav”");
        assertThat(faults(opened().replace("\"bob\"", "\"alice\"").replace(BOB, "\"criterionIds\": []")))
                .containsExactly("/evaluators/1/subject “alice” is given twice");
    }

    @Test
    void pricesAreHiddenUntilTheQualityMarksAreFinalWhereTheMethodOfTheBuyerSaysSo() {
        var hidden = read(InraeRequests.evaluation("AFTER_QUALITY_MARKS"));
        var shown = read(opened());

        assertThat(hidden.pricesVisibleIn(EvaluationStatus.OPEN)).isFalse();
        assertThat(hidden.pricesVisibleIn(EvaluationStatus.QUALITY_LOCKED)).isTrue();
        assertThat(hidden.pricesVisibleIn(EvaluationStatus.CLOSED)).isTrue();
        assertThat(shown.pricesVisibleIn(EvaluationStatus.OPEN)).isTrue();
        var refusal =
                catchThrowableOfType(RefusedException.class, () -> hidden.requireVisiblePrices(EvaluationStatus.OPEN));
        assertThat(refusal.type()).isEqualTo(ProblemType.ACTION_NOT_ALLOWED);
    }

    private static String opened() {
        return InraeRequests.evaluation("FROM_THE_START");
    }

    private static Dossier read(String request) {
        return Dossier.read(CanonicalForm.read(request, EvaluationRequest.class));
    }

    private static List<String> faults(String request) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> read(request));
        assertThat(refusal).isNotNull();
        assertThat(refusal.type()).isEqualTo(ProblemType.INCONSISTENT_EVALUATORS);
        return refusal.breaches().stream()
                .map(breach -> breach.pointer() + " " + breach.rule().english())
                .toList();
    }
}
