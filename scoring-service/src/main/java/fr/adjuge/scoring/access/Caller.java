package fr.adjuge.scoring.access;

import static fr.adjuge.dto.http.PlatformProblem.FORBIDDEN;

import fr.adjuge.dto.http.RequestRefused;
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

    /** The person or client, as the identity provider names it. */
    public String subject() {
        return token.getSubject();
    }

    /** One of our own services, which acts for every organisation. */
    public boolean isService() {
        return has(Role.SERVICE);
    }

    public boolean has(String role) {
        return token.getGroups().contains(role);
    }

    public boolean belongsTo(String siret) {
        return organisation().equals(siret);
    }

    /**
     * SIRET of the organisation that sent the caller. A token without one opens nothing that belongs to an organisation.
     */
    public String organisation() {
        return knownOrganisation()
                .orElseThrow(() -> new RequestRefused(
                        FORBIDDEN,
                        new Text(
                                        "the token names no organisation (claim %s)",
                                        "le jeton ne nomme aucune organisation (claim %s)")
                                .with(ORGANISATION_CLAIM)));
    }

    /** The same, if the token names it. */
    public Optional<String> knownOrganisation() {
        return RegistrationNumber.ofClaim(token.getClaim(ORGANISATION_CLAIM)).map(RegistrationNumber::plain);
    }
}
