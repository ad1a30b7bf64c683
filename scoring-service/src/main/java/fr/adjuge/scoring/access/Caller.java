package fr.adjuge.scoring.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling: what the verified token says of the person and of the organisation that sent it. */
@RequestScoped
public class Caller {

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
        return organisation().filter(siret::equals).isPresent();
    }

    /** SIRET of the organisation that sent the caller. */
    public Optional<String> organisation() {
        return token.claim("organisation");
    }
}
