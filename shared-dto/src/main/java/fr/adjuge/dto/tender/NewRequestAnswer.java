package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a company answers to a request of the buyer.
 *
 * @param text the answer in words
 * @param uploadIds files that it has sent for this tender; none if empty
 */
public record NewRequestAnswer(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 100) List<@NotNull UUID> uploadIds) {

    public NewRequestAnswer {
        uploadIds = uploadIds == null ? List.of() : List.copyOf(uploadIds);
    }
}
