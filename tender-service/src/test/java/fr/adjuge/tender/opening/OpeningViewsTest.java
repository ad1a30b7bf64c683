package fr.adjuge.tender.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.tender.DepositFate;
import fr.adjuge.dto.tender.DepositKind;
import fr.adjuge.dto.tender.OpeningRegister.Integrity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningViewsTest {

    static final Instant OPENED_AT = Instant.parse("2025-05-28T12:00:00Z");
    static final Instant IN_WINTER = Instant.parse("2025-01-10T12:00:00Z");

    @Test
    void aRegisterIsShownWithItsTimesInParis() {
        var view = OpeningViews.view(register());

        // Two hours ahead in summer, one in winter.
        assertThat(view.openedAtInParis()).isEqualTo(OffsetDateTime.parse("2025-05-28T14:00:00+02:00"));
        assertThat(view.openedAt().toInstant()).isEqualTo(OPENED_AT);
        assertThat(view.deposits().get(0).receivedAtInParis())
                .isEqualTo(OffsetDateTime.parse("2025-01-10T13:00:00+01:00"));
        assertThat(view.officers().get(0).approvedAtInParis())
                .isEqualTo(OffsetDateTime.parse("2025-05-28T14:00:00+02:00"));
    }

    @Test
    void aRegisterIsShownWithAllThatIsRecorded() {
        var view = OpeningViews.view(register());

        assertThat(view.tenderId()).isEqualTo(new UUID(0, 1));
        assertThat(view.officers())
                .extracting(officer -> officer.person() + " " + officer.name())
                .containsExactly("dupont Anne Dupont", "martin Paul Martin");
        var line = view.deposits().get(0);
        assertThat(line.depositNumber()).isEqualTo("PLI-1");
        assertThat(line.organisation()).isEqualTo("00001001700010");
        assertThat(line.kind()).isEqualTo(DepositKind.FULL);
        assertThat(line.lotIds()).containsExactly("LOT-0001");
        assertThat(line.transmissionBeganAt().toInstant()).isEqualTo(IN_WINTER);
        assertThat(line.fate()).isEqualTo(DepositFate.OPENED);
        assertThat(line.offerNumbers()).containsExactly(1, 2);
        assertThat(line.documents()).isEqualTo(3);
        assertThat(line.integrity()).contains(Integrity.BROKEN);
        assertThat(line.finding()).contains(new LocalizedText("un fichier", "a file"));
    }

    private static Register register() {
        return new Register(
                new UUID(0, 1),
                OPENED_AT,
                List.of(
                        new Register.Officer("dupont", "Anne Dupont", OPENED_AT),
                        new Register.Officer("martin", "Paul Martin", OPENED_AT)),
                List.of(new Register.Line(
                        "PLI-1",
                        "00001001700010",
                        DepositKind.FULL,
                        List.of("LOT-0001"),
                        IN_WINTER,
                        IN_WINTER,
                        DepositFate.OPENED,
                        List.of(1, 2),
                        3,
                        Optional.of(Integrity.BROKEN),
                        Optional.of(new LocalizedText("un fichier", "a file")))));
    }
}
