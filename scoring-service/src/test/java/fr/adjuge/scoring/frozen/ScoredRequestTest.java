package fr.adjuge.scoring.frozen;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.InraeRequests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredRequestTest {

    /** Bytes computed once and for all: another JDK, locale or machine that gives others breaks every frozen result. */
    private static final String RESULT_HASH = "b2ecc2a645504bc40dbf40695afd8fc3fa71f6a0791fd3af2dee1ed785dcfcf4";

    /** The same of the versions before, whose results stand in databases. */
    private static final String HASH_OF_VERSION_ONE =
            "adbf0972c08823550f0717f0f27f3bb3c5da4ab23f8041b87c0f568cd36138ae";

    private static final String HASH_OF_VERSION_TWO =
            "dcbaf1635797db153eaf118eafb6c8a7e313fe891bc56e3e4e7550f2fbe40ea8";

    private static final String METHOD_HASH = "fec012b5961283378cc60b32eb127e092211c001a7b65834b06d6300e0995784";

    @Test
    void givesTheSameBytesOnEveryMachine() {
        assertThat(hash(inrae())).isEqualTo(RESULT_HASH);
    }

    @Test
    void stillGivesTheBytesOfTheFirstVersion() {
        assertThat(CanonicalForm.hash(EngineVersion.ONE.frozen(EngineVersion.ONE.scored(inrae()))))
                .isEqualTo(HASH_OF_VERSION_ONE);
    }

    @Test
    void stillGivesTheBytesOfTheSecondVersion() {
        assertThat(CanonicalForm.hash(EngineVersion.TWO.frozen(EngineVersion.TWO.scored(inrae()))))
                .isEqualTo(HASH_OF_VERSION_TWO);
    }

    @Test
    void givesTheSameBytesInEveryLocale() {
        var request = inrae();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(hash(request)).isEqualTo(RESULT_HASH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givesTheSameBytesInEveryOrderOfOffersAndMarks() {
        var random = new Random(20_250_414);
        var request = inrae();
        for (var i = 0; i < 100; i++) {
            var offers = new ArrayList<ScoringRequest.MarkedOffer>();
            for (var offer : request.offers()) {
                var marks = new ArrayList<>(offer.marks());
                Collections.shuffle(marks, random);
                offers.add(new ScoringRequest.MarkedOffer(offer.offer(), marks));
            }
            Collections.shuffle(offers, random);

            assertThat(hash(new ScoringRequest(request.method(), offers, request.optionCombination())))
                    .isEqualTo(RESULT_HASH);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"offerId\": \"G\" | \"offerId\": \"A\" | /offers/5/offer/offerId",
                "\"optionId\": \"PSE-3\" | \"optionId\": \"PSE-9\" | /offers/0/offer/optionPrices/2/optionId",
                "\"optionId\": \"PSE-3\" | \"optionId\": \"PSE-2\" | /offers/0/offer/optionPrices/2/optionId",
                "\"criterionId\": \"sav\" | \"criterionId\": \"prix\" | /offers/0/marks/6/criterionId",
                "\"criterionId\": \"sav\" | \"criterionId\": \"mesures\" | /offers/0/marks/6/criterionId",
                "\"optionCombination\": [] | \"optionCombination\": [\"PSE-7\"] | /optionCombination/0",
                "\"offerId\": \"G\", | \"offerId\": \"G\", \"variantOf\": \"A\", | /offers/5/offer/variantOf"
            })
    void namesTheFieldThatDoesNotFitTheMethod(String before, String after, String pointer) {
        var request = CanonicalForm.read(InraeRequests.scoring().replace(before, after), ScoringRequest.class);
        var refusal = catchThrowableOfType(RefusedException.class, () -> ScoredRequest.of(request));

        assertThat(refusal).isNotNull();
        assertThat(refusal.breaches()).extracting(Breach::pointer).contains(pointer);
    }

    /** The hash is of the method as it was sent before there was this reading, and of one that says the default. */
    @Test
    void hashesAMethodWithOneSetOfMarksAsBeforeMarksCouldDependOnOptions() {
        var silent = CanonicalForm.read(InraeRequests.method(), ScoringMethod.class);
        var said = CanonicalForm.read(with("ONE_SET"), ScoringMethod.class);
        var other = CanonicalForm.read(with("BY_OPTIONS"), ScoringMethod.class);

        assertThat(ScoredRequest.methodHash(silent)).isEqualTo(METHOD_HASH);
        assertThat(ScoredRequest.methodHash(said)).isEqualTo(METHOD_HASH);
        assertThat(ScoredRequest.methodHash(other)).isNotEqualTo(METHOD_HASH);
        assertThat(CanonicalForm.read(CanonicalForm.of(other), ScoringMethod.class))
                .isEqualTo(other);
    }

    /** B's support is marked 2 with PSE-1 alone: G is first there, and B with every other combination. */
    @Test
    void ranksEachCombinationByItsOwnMarksWhateverTheOrderOfOptions() {
        var result = ScoredRequest.of(byOptions("[\"PSE-1\"]")).explainedResult();

        assertThat(result.combinations())
                .filteredOn(ranking -> ranking.offers().get(0).offerId().equals("G"))
                .extracting(ranking -> ranking.optionIds())
                .containsExactly(List.of("PSE-1"));
        assertThat(hash(byOptions("[\"PSE-1\", \"PSE-3\"]"))).isEqualTo(hash(byOptions("[\"PSE-3\", \"PSE-1\"]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"PSE-9\"] | /offers/1/marks/7/optionCombination/0",
                "[\"PSE-1\", \"PSE-1\"] | /offers/1/marks/7/optionCombination/1",
                "[] | /offers/1/marks/7/criterionId"
            })
    void namesTheOptionsOfAMarkThatDoNotFitTheMethod(String options, String pointer) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> ScoredRequest.of(byOptions(options)));

        assertThat(refusal.breaches()).extracting(Breach::pointer).containsExactly(pointer);
    }

    @Test
    void refusesMarksForOptionsWhereTheMethodHasOneSet() {
        var request = CanonicalForm.read(markedByOptions("[\"PSE-1\"]"), ScoringRequest.class);
        var refusal = catchThrowableOfType(RefusedException.class, () -> ScoredRequest.of(request));

        assertThat(refusal.breaches())
                .extracting(Breach::pointer)
                .containsExactly("/offers/1/marks/7/optionCombination");
    }

    /** With PSE-1 a mark is there, but the base offer has none. */
    @Test
    void wantsTheMarkOfTheBaseOfferBesidesThoseOfOptions() {
        var request = CanonicalForm.read(
                byOptionsText("[\"PSE-1\"]").replace("{\"criterionId\": \"sav\", \"mark\": 4},", ""),
                ScoringRequest.class);
        var refusal = catchThrowableOfType(RefusedException.class, () -> ScoredRequest.of(request));

        assertThat(refusal.breaches()).extracting(Breach::pointer).containsExactly("/offers/1/marks");
    }

    private static ScoringRequest byOptions(String options) {
        return CanonicalForm.read(byOptionsText(options), ScoringRequest.class);
    }

    private static String byOptionsText(String options) {
        return markedByOptions(options).replace(InraeRequests.method(), with("BY_OPTIONS"));
    }

    /** Only B has 4 for its support. */
    private static String markedByOptions(String options) {
        var base = "{\"criterionId\": \"sav\", \"mark\": 4}";
        return InraeRequests.scoring()
                .replace(
                        base,
                        base + ",{\"criterionId\": \"sav\", \"mark\": 2, \"optionCombination\": " + options + "}");
    }

    private static String with(String qualityMarks) {
        return InraeRequests.method()
                .replaceFirst("\\{", "{\"reading\": {\"qualityMarks\": \"" + qualityMarks + "\"}, ");
    }

    /** Six offers under 2^16 combinations of options. */
    @Test
    void refusesMoreCombinationsThanCanBeRanked() {
        var options = IntStream.rangeClosed(4, 16)
                .mapToObj(i -> "{\"id\": \"PSE-%d\", \"name\": \"x\", \"required\": false}".formatted(i))
                .collect(joining(",", "\"options\": [", ","));
        var request = CanonicalForm.read(
                InraeRequests.scoring().replaceFirst("\"options\": \\[", options), ScoringRequest.class);

        var refusal = catchThrowableOfType(RefusedException.class, () -> ScoredRequest.of(request));

        assertThat(refusal.breaches()).extracting(Breach::pointer).containsExactly("/offers");
    }

    private static ScoringRequest inrae() {
        return CanonicalForm.read(InraeRequests.scoring(), ScoringRequest.class);
    }

    private static String hash(ScoringRequest request) {
        return CanonicalForm.hash(EngineVersion.CURRENT.frozen(ScoredRequest.of(request)));
    }
}
