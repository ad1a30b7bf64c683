package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the opening of a tender's deposits has come.
 *
 * @param tenderId the tender
 * @param tenderStatus how far the tender has gone
 * @param officers who has approved it so far
 * @param officersNeeded how many different officers must approve it
 * @param register present once the deposits are open
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpeningView(
        @NotNull UUID tenderId,
        @NotBlank String tenderStatus,
        @NotNull List<OpeningRegister.Officer> officers,
        int officersNeeded,
        Optional<OpeningRegister> register) {

    public OpeningView {
        officers = officers == null ? List.of() : List.copyOf(officers);
    }
}
