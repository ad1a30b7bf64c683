package fr.adjuge.dto.tender;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How and until when offers are submitted.
 *
 * @param offerDeadline last instant at which an offer is on time, with its offset from UTC (eForms BT-131)
 * @param validity how long an offer binds its tenderer (eForms BT-98)
 * @param questionDays questions are received up to so many days before the deadline
 * @param answerDays answers and changes of detail are sent at the latest so many days before the deadline
 * @param missingDocumentDays missing documents are asked for up to so many days before the deadline
 * @param fileFormats extensions that are accepted, in lower case, without a dot
 * @param electronicSignatureRequired whether offers must be signed when they are deposited (default: no)
 * @param backupCopyAddress where a backup copy (copie de sauvegarde) may be sent
 * @param languages languages in which offers may be written, in three letters (eForms BT-97): codes of the list {@code
 *     eu-official-language}, such as {@code FRA}
 */
public record Submission(
        @NotNull OffsetDateTime offerDeadline,
        @NotNull @Valid OfferValidity validity,
        @NotNull @Min(0) @Max(60) Integer questionDays,
        @NotNull @Min(0) @Max(60) Integer answerDays,
        @NotNull @Min(0) @Max(60) Integer missingDocumentDays,
        @NotEmpty @Size(max = 100) List<@Pattern(regexp = "[a-z0-9]{1,10}") String> fileFormats,
        Boolean electronicSignatureRequired,
        Optional<@Size(max = 1_000) String> backupCopyAddress,
        @NotEmpty @Size(max = 24) List<@Pattern(regexp = "[A-Z]{3}") String> languages) {

    public Submission {
        electronicSignatureRequired = requireNonNullElse(electronicSignatureRequired, false);
        fileFormats = fileFormats == null ? List.of() : List.copyOf(fileFormats);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /**
     * How long offers stay valid, and what silence means when the buyer asks for an extension.
     *
     * @param months how many months from the deadline
     * @param silence what no answer to a request for extension means
     */
    public record OfferValidity(
            @NotNull @Min(1) @Max(60) Integer months,
            @NotNull Silence silence) {}

    /** What no answer to a request for extension means; refusal unless the documents say otherwise. */
    @Schema(name = "SilenceOnExtension")
    public enum Silence {
        /** The tenderer agrees to the extension. */
        ACCEPTS,
        /** The tenderer does not agree: its offer cannot be chosen once it has expired. */
        REFUSES
    }
}
