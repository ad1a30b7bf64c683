package fr.adjuge.dto.tender;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Who may take part, and together with whom (groupement, sous-traitance).
 *
 * @param jointLeaderLiable whether the leader of a joint group answers for the others (mandataire solidaire; default: no)
 * @param severalOffers what a company may not do besides offering alone
 * @param groupingTerms what the documents ask of groups of companies (groupement)
 * @param subcontractingTerms what the documents ask of subcontracting
 */
public record Participation(
        Boolean jointLeaderLiable,
        @NotNull SeveralOffers severalOffers,
        Optional<@Size(max = 10_000) String> groupingTerms,
        Optional<@Size(max = 10_000) String> subcontractingTerms) {

    public Participation {
        jointLeaderLiable = requireNonNullElse(jointLeaderLiable, false);
    }

    /** Whether a company may stand behind more than one offer for the same lot. */
    public enum SeveralOffers {
        /** Alone and in groups, as it likes. */
        ALLOWED,
        /** Neither alone and in a group, nor in several groups. */
        FORBIDDEN
    }
}
