package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What a check of a method found.
 *
 * @param publishable false if one finding is a {@code REFUSAL}
 * @param methodHash SHA-256 of the method in canonical form, in hexadecimal: the same as in results
 * @param findings all that the check found, refusals first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MethodCheck(boolean publishable, String methodHash, List<Finding> findings) {

    public MethodCheck {
        findings = Lists.copy(findings);
    }
}
