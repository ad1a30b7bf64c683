package fr.adjuge.notice.access;

import static fr.adjuge.notice.problem.ProblemType.NOT_YOUR_ROLE;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.RegistrationNumber;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling: what the verified token says of the person and of the organisation that sent it. */
@RequestScoped
public class Caller {

    private static final String ORGANISATION_CLAIM = "organisation";

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** A reader without a token, who may see what is public. */
    public boolean isAnonymous() {
        return token.getRawToken() == null;
    }

    /** The person or client, as the identity provider names it. */
    public String subject() {
        return isAnonymous() ? "anonymous" : token.getSubject();
    }

    public boolean is(Role role) {
        return !isAnonymous() && token.getGroups().contains(role.inToken());
    }

    /**
     * The registration number of the caller's organisation, as it is compared. A token without one opens nothing that
     * belongs to an organisation.
     */
    public String organisation() {
        return knownOrganisation()
                .orElseThrow(() -> new RefusedException(
                        NOT_YOUR_ROLE,
                        new Text(
                                        "the token names no organisation (claim %s)",
                                        "le jeton ne nomme aucune organisation (claim %s)")
                                .with(ORGANISATION_CLAIM)));
    }

    public boolean belongsTo(String registrationNumber) {
        return knownOrganisation()
                .filter(RegistrationNumber.of(registrationNumber).plain()::equals)
                .isPresent();
    }

    public Optional<String> knownOrganisation() {
        return isAnonymous()
                ? Optional.empty()
                : RegistrationNumber.ofClaim(token.getClaim(ORGANISATION_CLAIM)).map(RegistrationNumber::plain);
    }
}
