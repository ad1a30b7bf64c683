package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the contract is awarded.
 *
 * @param type which procedure: so far the open one only (appel d'offres ouvert)
 * @param description main features of the procedure (eForms BT-88)
 * @param noAllotmentReason why the contract is not divided into lots, where it is not
 * @param coveredByGpa whether the Agreement on Government Procurement applies (eForms BT-115)
 * @param euFunded whether the Union pays a part (eForms BT-60)
 */
public record Procedure(
        @NotNull Type type,
        Optional<@Size(max = 10_000) String> description,
        Optional<@Size(max = 4_000) String> noAllotmentReason,
        @NotNull Boolean coveredByGpa,
        @NotNull Boolean euFunded) {

    /** The procedures that the system runs (eForms BT-105). */
    @Schema(name = "ProcedureType")
    public enum Type {
        /** Appel d'offres ouvert (art. R2161-2 to R2161-5 CCP). */
        OPEN
    }
}
