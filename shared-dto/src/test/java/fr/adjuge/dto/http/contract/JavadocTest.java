package fr.adjuge.dto.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.tender.DocumentKind;
import fr.adjuge.dto.tender.Procedure;
import org.junit.jupiter.api.Test;

class JavadocTest {

    @Test
    void writesTagsAsMarkdown() {
        assertThat(Javadoc.markdown("""
            Sent as {@code If-Match}, see {@link Problem}, {@link Kind#LATE} and {@link Kind a kind}
            at {@code /tenders/{id}}.

            <p>Stars {@literal *} stay.\
            """)).isEqualTo("""
                     Sent as `If-Match`, see `Problem`, `LATE` and a kind at `/tenders/{id}`.

                     Stars * stay.\
                     """);
    }

    @Test
    void tellsTheComponentsOfARecordFromTheRecord() {
        var javadoc = Javadoc.of(Procedure.class.getName(), getClass().getClassLoader())
                .orElseThrow();

        assertThat(javadoc.text()).isEqualTo("How the contract is awarded.");
        assertThat(javadoc.members())
                .containsEntry(
                        "coveredByGpa", "whether the Agreement on Government Procurement applies (eForms BT-115)");
    }

    @Test
    void knowsTheMeaningOfConstants() {
        var javadoc = Javadoc.of(DocumentKind.class.getName(), getClass().getClassLoader())
                .orElseThrow();

        assertThat(javadoc.members()).containsEntry("COMMITMENT", "Acte d'engagement.");
    }

    @Test
    void saysNothingOfAClassWithoutJavadoc() {
        assertThat(Javadoc.of("fr.adjuge.dto.Nothing", getClass().getClassLoader()))
                .isEmpty();
    }
}
