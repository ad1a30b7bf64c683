package fr.adjuge.scoring.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.MethodReading;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One JSON text for equal contents, whatever the order or the way of writing numbers in which they came: properties in
 * the order of the records, decimals without trailing zeros, offers, prices and marks sorted by id. It does not depend
 * on how the service's own JSON is configured, nor on JDK, locale or node.
 */
public final class CanonicalForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, new Written<>((number, json) -> json.writeNumber(plain(number))))
                    .addSerializer(Money.class, new Written<>(CanonicalForm::write))
                    .addSerializer(Mark.class, new Written<>(CanonicalForm::write)))
            .addMixIn(MethodReading.class, HashedReading.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalForm() {}

    /** Written as bytes first, which take a third of the memory of characters: results are of many MiB. */
    public static String of(Object content) {
        try {
            return new String(JSON.writeValueAsBytes(content), UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable as JSON: " + content.getClass(), e);
        }
    }

    public static <T> T read(String canonical, Class<T> type) {
        try {
            return JSON.readValue(canonical, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored " + type.getSimpleName() + " is not readable", e);
        }
    }

    /**
     * The text of a sorted {@link ScoringRequest} whose offers are written one after the other, and may be made so: all
     * marks of a lot at once are tens of thousands of objects.
     *
     * @param offers in the order of their ids
     */
    static String ofRequest(ScoringMethod method, Stream<MarkedOffer> offers, List<String> optionCombination) {
        return of(new WrittenRequest(
                method,
                offers.map(CanonicalForm::sorted).iterator(),
                optionCombination.stream().sorted().toList()));
    }

    /** Offers, their prices, costs and marks, and the recorded options sorted. */
    public static ScoringRequest sorted(ScoringRequest request) {
        return new ScoringRequest(
                request.method(),
                request.offers().stream()
                        .map(CanonicalForm::sorted)
                        .sorted(comparing(marked -> marked.offer().offerId()))
                        .toList(),
                request.optionCombination().stream().sorted().toList());
    }

    /** Offers, their prices and costs, the recorded options and the evaluators sorted. */
    public static EvaluationRequest sorted(EvaluationRequest request) {
        return new EvaluationRequest(
                request.tenderId(),
                request.tenderReference(),
                request.lotId(),
                request.organisation(),
                request.method(),
                request.offers().stream()
                        .map(CanonicalForm::sorted)
                        .sorted(comparing(OfferToScore::offerId))
                        .toList(),
                request.optionCombination().stream().sorted().toList(),
                request.priceVisibility(),
                request.evaluators().stream()
                        .sorted(comparing(EvaluationRequest.Evaluator::subject))
                        .toList());
    }

    private static MarkedOffer sorted(MarkedOffer marked) {
        return new MarkedOffer(
                sorted(marked.offer()),
                marked.marks().stream()
                        .map(CanonicalForm::sorted)
                        .sorted(comparing(Mark::criterionId)
                                .thenComparing(mark -> String.join(" ", mark.optionCombination()))
                                .thenComparing(Mark::mark))
                        .toList());
    }

    private static Mark sorted(Mark mark) {
        return mark.optionCombination().size() < 2
                ? mark
                : new Mark(
                        mark.criterionId(),
                        mark.mark(),
                        mark.optionCombination().stream().sorted().toList());
    }

    private static OfferToScore sorted(OfferToScore offer) {
        return new OfferToScore(
                offer.offerId(),
                offer.tenderer(),
                offer.priceExcludingVat(),
                offer.priceIncludingVat(),
                offer.optionPrices().stream()
                        .sorted(comparing(OfferToScore.OptionPrice::optionId))
                        .toList(),
                offer.costs().stream()
                        .sorted(comparing(OfferToScore.Cost::criterionId)
                                .thenComparing(OfferToScore.Cost::name)
                                .thenComparing(cost -> cost.amount().amount()))
                        .toList(),
                offer.variantOf());
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The properties of a {@link ScoringRequest}. */
    private record WrittenRequest(ScoringMethod method, Iterator<MarkedOffer> offers, List<String> optionCombination) {}

    /** A reading that came after the first frozen results is written only where it is not the default. */
    private interface HashedReading {

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OneSet.class)
        MethodReading.QualityMarks qualityMarks();
    }

    /** Equal to the default, as Jackson asks for what to leave out. */
    private static final class OneSet {

        @Override
        public boolean equals(@Nullable Object value) {
            return value == MethodReading.QualityMarks.ONE_SET;
        }

        @Override
        public int hashCode() {
            return MethodReading.QualityMarks.ONE_SET.hashCode();
        }
    }

    /** {@code 100} for 100, 100.0 and 1E+2. */
    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** As everywhere on the wire: the amount is a text with all its cents. */
    private static void write(Money money, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("amount", money.amount().toPlainString());
        json.writeStringField("currency", money.currency().getCurrencyCode());
        json.writeEndObject();
    }

    /** As Jackson writes it, but not property by property: there are tens of thousands of marks in an input. */
    private static void write(Mark mark, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("criterionId", mark.criterionId());
        json.writeFieldName("mark");
        json.writeNumber(plain(mark.mark()));
        if (!mark.optionCombination().isEmpty()) {
            json.writeArrayFieldStart("optionCombination");
            for (var option : mark.optionCombination()) {
                json.writeString(option);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private interface Writing<T> {

        void write(T value, JsonGenerator json) throws IOException;
    }

    /** A type that is written otherwise than Jackson would. */
    private static final class Written<T> extends JsonSerializer<T> {

        private final Writing<T> writing;

        Written(Writing<T> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            writing.write(value, json);
        }
    }
}
