package fr.adjuge.dto.notice;

import fr.adjuge.dto.tender.Consultation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of an award when its contract has been notified: enough to write the award notice (avis
 * d'attribution) and the essential data without asking anybody anything.
 *
 * @param id chosen by tender-service, the same at each attempt to hand over
 * @param tenderId the tender it comes from
 * @param procedureId eForms BT-04
 * @param contractNotice identifier and version of the notice that launched the procedure (eForms OPP-090)
 * @param awardNoticeId identifier of the notice to write, where the buyer has already given one
 * @param organisation SIRET of the organisation that ran the procedure and whose agents send the notice, where it is not
 *     the establishment that the consultation names as its buyer
 * @param consultation what was announced, as it stood at the deadline
 * @param lots the lots that this record is about, with what became of each
 * @param correction the record of the same tender that this one takes the place of, if it corrects one
 */
public record AwardRecord(
        @NotNull UUID id,
        @NotNull UUID tenderId,
        @NotNull UUID procedureId,
        @NotBlank @Pattern(regexp = "[0-9a-f-]{36}-\\d{2}") String contractNotice,
        Optional<UUID> awardNoticeId,
        @NotNull @Valid Consultation consultation,
        @NotEmpty @Size(max = 500) List<@Valid LotAward> lots,
        Optional<@Pattern(regexp = "[0-9]{14}") String> organisation,
        Optional<@Valid AwardCorrection> correction) {

    public AwardRecord {
        lots = lots == null ? List.of() : List.copyOf(lots);
    }
}
