package fr.adjuge.tender.access;

import static fr.adjuge.tender.problem.ProblemType.NOT_YOUR_ROLE;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.RoleWords;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.RegistrationNumber;
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
            throw new RefusedException(
                    NOT_YOUR_ROLE,
                    RoleWords.onlyFor(Stream.of(allowed).map(Role::inToken).toList()));
        }
    }

    /** The person's name, where the identity provider gives it. */
    public String name() {
        return token.<String>claim("name").orElseGet(this::subject);
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

    /** The same of a buyer, which is an establishment of a French legal person. */
    public String buyerOrganisation() {
        var organisation = organisation();
        if (!RegistrationNumber.of(organisation).hasFormOfSiret()) {
            throw new RefusedException(
                    NOT_YOUR_ROLE,
                    new Text(
                                    "a buyer is known by a SIRET of 14 digits; the token's organisation (claim %s) is"
                                            + " %s",
                                    "un acheteur est désigné par un SIRET de 14 chiffres ; l'organisation du jeton"
                                            + " (claim %s) est %s")
                            .with(ORGANISATION_CLAIM, organisation));
        }
        return organisation;
    }

    public boolean belongsTo(String registrationNumber) {
        return knownOrganisation()
                .filter(RegistrationNumber.of(registrationNumber).plain()::equals)
                .isPresent();
    }

    /** Has a role in the buyer's house, and this is the house. */
    public boolean isOfBuyer(String registrationNumber) {
        return belongsTo(registrationNumber) && roles().stream().anyMatch(Role::isOfBuyer);
    }

    public Optional<String> knownOrganisation() {
        return isAnonymous()
                ? Optional.empty()
                : RegistrationNumber.ofClaim(token.getClaim(ORGANISATION_CLAIM)).map(RegistrationNumber::plain);
    }
}
