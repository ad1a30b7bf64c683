package fr.adjuge.tender.opening;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.tender.DepositFate;
import fr.adjuge.dto.tender.DepositKind;
import fr.adjuge.dto.tender.OpeningRegister.Integrity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is recorded of an opening (registre d'ouverture), once and for all. A register in form 1 has each time of day in
 * Paris time besides, which follows from the other.
 *
 * @param deposits all of them, in the order of reception
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Register(UUID tenderId, Instant openedAt, List<Officer> officers, List<Line> deposits) {

    Register {
        officers = List.copyOf(officers);
        deposits = List.copyOf(deposits);
    }

    /** One of those who opened, as the identity provider knows and names the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Officer(String person, String name, Instant approvedAt) {}

    /**
     * What became of one deposit.
     *
     * @param offerNumbers of the offer that it became, or of those that a complement was added to
     * @param documents how many files it has
     * @param integrity whether what was opened is what had been sealed; empty for what stays sealed
     * @param finding what was found where that is not so
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            String depositNumber,
            String organisation,
            DepositKind kind,
            List<String> lotIds,
            Instant transmissionBeganAt,
            Instant receivedAt,
            DepositFate fate,
            List<Integer> offerNumbers,
            int documents,
            Optional<Integrity> integrity,
            Optional<LocalizedText> finding) {

        Line {
            lotIds = List.copyOf(lotIds);
            offerNumbers = List.copyOf(offerNumbers);
        }
    }
}
