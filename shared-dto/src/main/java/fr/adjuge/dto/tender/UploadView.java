package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A file as received, seen by its depositor only.
 *
 * @param uploadId identifier chosen by the sender, to be named by the deposit
 * @param fileName name of the file, with its extension
 * @param size in bytes
 * @param sha256 SHA-256 of the received bytes, in lower-case hexadecimal: compare it with that of the file sent
 * @param startedAt when its transmission began
 * @param receivedAt when its last byte had come
 * @param remarks what was noticed without opening it; never a reason to refuse it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UploadView(
        @NotNull UUID uploadId,
        @NotBlank String fileName,
        @NotNull long size,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @NotNull OffsetDateTime startedAt,
        @NotNull OffsetDateTime receivedAt,
        @NotNull List<FileRemark> remarks) {

    public UploadView {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }
}
