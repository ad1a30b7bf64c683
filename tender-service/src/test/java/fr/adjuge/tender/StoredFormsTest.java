package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of {@code stored/} hold what a release wrote into the JSON columns of a table, each column under the name of
 * its field. They are never written again.
 */
class StoredFormsTest {

    /** As the service writes and reads, see {@code application.properties}. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private static final List<Class<?>> ENTITIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.adjuge.tender").stream()
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .map(JavaClass::reflect)
                    .toList();

    /** A row that was written in a form. */
    record Written(Class<?> entity, int form) {

        @Override
        public String toString() {
            return entity.getAnnotation(Table.class).name() + "-" + form;
        }
    }

    static Stream<Written> everyForm() {
        return ENTITIES.stream().filter(StoredRow.class::isAssignableFrom).flatMap(entity -> IntStream.rangeClosed(
                        1, currentForm(entity))
                .mapToObj(form -> new Written(entity, form)));
    }

    static Stream<Written> theCurrentForms() {
        return everyForm().filter(written -> written.form() == currentForm(written.entity()));
    }

    @Test
    void aTableWithMoreThanTextsInItsJsonTellsTheForm() {
        assertThat(ENTITIES)
                .filteredOn(entity -> Stream.of(entity.getDeclaredFields())
                        .filter(StoredFormsTest::isJson)
                        .anyMatch(field -> field.getGenericType().getTypeName().contains("fr.adjuge")))
                .isNotEmpty()
                .allMatch(StoredRow.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void everyColumnIsReadInEveryFormAndSaysTheSame(Written written) throws IOException {
        var current = stored(new Written(written.entity(), currentForm(written.entity())));

        for (var column : columns(written.entity())) {
            var read = read(column, stored(written).path(column.getName()));
            assertThat(read).as(column.getName()).isEqualTo(read(column, current.path(column.getName())));
        }
    }

    @ParameterizedTest
    @MethodSource("theCurrentForms")
    void nothingIsLostWhereARowIsReadAndWrittenAgain(Written written) throws IOException {
        for (var column : columns(written.entity())) {
            var stored = stored(written).path(column.getName());

            assertThat(stored.isMissingNode()).as(column.getName()).isFalse();
            assertThat(JSON.readTree(JSON.writeValueAsString(read(column, stored))))
                    .as(column.getName())
                    .isEqualTo(stored);
        }
    }

    @Test
    void aRowOfALaterReleaseIsAnErrorAndNotReadAsSomethingElse() throws ReflectiveOperationException {
        StoredRow lot = new Lot(new LotKey(new UUID(0, 1), "LOT-0001"));

        lot.isWritten();
        lot.requireKnown();
        setForm(lot, 2);
        assertThatThrownBy(lot::requireKnown).hasMessageContaining("Lot in form 2");
        setForm(lot, 0);
        assertThatThrownBy(lot::requireKnown).hasMessageContaining("Lot in form 0");
    }

    private static void setForm(StoredRow row, int form) throws ReflectiveOperationException {
        var field = StoredRow.class.getDeclaredField("storedForm");
        field.setAccessible(true);
        field.setInt(row, form);
    }

    /** What is kept as a text is a result of scoring-service. */
    private static Object read(Field column, JsonNode stored) throws IOException {
        var type = column.getType() == String.class ? ScoringResult.class : column.getGenericType();
        return JSON.readerFor(JSON.constructType(type)).readValue(stored);
    }

    private static List<Field> columns(Class<?> entity) {
        return Stream.of(entity.getDeclaredFields())
                .filter(StoredFormsTest::isJson)
                .toList();
    }

    private static boolean isJson(Field field) {
        return field.isAnnotationPresent(JdbcTypeCode.class)
                && field.getAnnotation(JdbcTypeCode.class).value() == SqlTypes.JSON;
    }

    private static int currentForm(Class<?> entity) {
        try {
            var constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((StoredRow) constructor.newInstance()).currentForm();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode stored(Written written) throws IOException {
        try (var file = StoredFormsTest.class.getResourceAsStream("/stored/" + written + ".json")) {
            assertThat(file).as("the file of " + written).isNotNull();
            return JSON.readTree(new String(file.readAllBytes(), UTF_8));
        }
    }
}
