package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that tenderers must give.
 *
 * @param id as requests and receipts name it, such as {@code DC1}
 * @param title what it is, for operators
 * @param stage when it is due; a piece of the awardee may be given with the offer already
 * @param from which companies of an offer must give it
 */
public record RequiredPiece(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String id,
        @NotBlank @Size(max = 2_000) String title,
        @NotNull Stage stage,
        @NotEmpty Set<Role> from) {

    public RequiredPiece {
        // In the order of the enum, so that the same piece is the same JSON everywhere.
        from = from == null || from.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(from));
    }

    /** When a piece is due. */
    @Schema(name = "PieceStage")
    public enum Stage {
        /** With the deposit, as a part of the candidature. */
        CANDIDATURE,
        /** With the deposit, as a part of the offer. */
        OFFER,
        /** Asked only of the tenderer to whom the contract is to be awarded. */
        AWARDEE
    }

    /** Whose piece it is. */
    @Schema(name = "PieceRole")
    public enum Role {
        /** The tenderer alone, or the leader of a group. */
        LEADER,
        /** Each further member of a group (cotraitant). */
        MEMBER,
        /** Each subcontractor (sous-traitant). */
        SUBCONTRACTOR
    }
}
