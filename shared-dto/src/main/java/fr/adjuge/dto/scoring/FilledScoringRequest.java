package fr.adjuge.dto.scoring;

import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request from which tables were made, and these tables filled in: the workbook, or one or both tables as text.
 *
 * @param method the method from which the tables were made
 * @param offers the offers from which the tables were made, with what was known of them
 * @param optionCombination the options of the official ranking; empty for none
 * @param workbook the bytes of the file, XLSX or ODS, in base64
 * @param prices the table of prices as CSV
 * @param marks the table of marks as CSV
 */
public record FilledScoringRequest(
        @NotNull @Valid ScoringMethod method,
        @NotEmpty @Size(max = 10_000) List<@NotNull @Valid MarkedOffer> offers,
        @Size(max = 10) List<@NotNull @Pattern(regexp = Criterion.ID) String> optionCombination,
        @Schema(type = SchemaType.STRING, format = "byte") Optional<byte[]> workbook,
        Optional<String> prices,
        Optional<String> marks) {

    public FilledScoringRequest {
        offers = Lists.copy(offers);
        optionCombination = Lists.copy(optionCombination);
    }

    /** What was known before the tables came back. */
    public ScoringRequest known() {
        return new ScoringRequest(method, offers, optionCombination);
    }
}
