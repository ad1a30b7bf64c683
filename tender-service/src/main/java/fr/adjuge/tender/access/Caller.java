package fr.adjuge.tender.access;

import static fr.adjuge.tender.problem.ProblemType.NOT_YOUR_ROLE;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    public Set<Role> roles() {
        return Stream.of(Role.values()).filter(this::is).collect(toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return !isAnonymous() && token.getGroups().contains(role.inToken());
    }

    /** Refuses who has none of these roles. */
    public void requireOneOf(Role... allowed) {
        if (Stream.of(allowed).noneMatch(this::is)) {
            var words = Text.anyOf(Stream.of(allowed).map(Role::word).toList());
            throw new RefusedException(NOT_YOUR_ROLE, new Text("this is for: %s", "réservé à : %s").with(words));
        }
    }

    /** The person's name, where the identity provider gives it. */
    public String name() {
        return token.<String>claim("name").orElseGet(this::subject);
    }

    /** The SIRET of the caller's organisation. A token without one opens nothing that belongs to an organisation. */
    public String organisation() {
        return knownOrganisation()
                .orElseThrow(() -> new RefusedException(
                        NOT_YOUR_ROLE,
                        new Text(
                                        "the token names no organisation (claim %s)",
                                        "le jeton ne nomme aucune organisation (claim %s)")
                                .with(ORGANISATION_CLAIM)));
    }

    public boolean belongsTo(String siret) {
        return knownOrganisation().filter(siret::equals).isPresent();
    }

    public Optional<String> knownOrganisation() {
        return isAnonymous() ? Optional.empty() : token.claim(ORGANISATION_CLAIM);
    }
}
