package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What a company has answered to a request of the buyer, through the API.
 *
 * @param id identifier of the answer
 * @param requestId the entry of the company's inbox
 * @param kind what was asked
 * @param lotIds the lots it is about
 * @param text the answer in words
 * @param files the files that were sent with it
 * @param receivedAt when it was received
 * @param receivedAtInParis the same instant in Paris time
 * @param late whether this was after the last day that the buyer had set
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestAnswerView(
        @NotNull UUID id,
        @NotNull UUID requestId,
        @NotNull InboxEntry.Kind kind,
        @NotNull List<String> lotIds,
        @NotNull String text,
        @NotNull List<OfferView.FileView> files,
        @NotNull OffsetDateTime receivedAt,
        @NotNull OffsetDateTime receivedAtInParis,
        @NotNull boolean late) {

    public RequestAnswerView {
        lotIds = List.copyOf(lotIds);
        files = List.copyOf(files);
    }
}
