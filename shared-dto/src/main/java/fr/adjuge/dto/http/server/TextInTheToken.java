package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.InvalidValue;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.WrittenText;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token whose names are no written text names nobody: they stand in the trail, in letters and in reports. */
@Singleton
class TextInTheToken implements SecurityIdentityAugmentor {

    private static final List<String> NAMES = List.of("sub", "name", "organisation");

    private static final Text NOT_WRITTEN = new Text(
            "the claim %s of the token holds a character that no text may hold",
            "le claim %s du jeton contient un caractère qu'aucun texte ne peut contenir");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && notWritten(token).isPresent()
                ? Uni.createFrom()
                        .failure(new AuthenticationFailedException(new InvalidValue(
                                NOT_WRITTEN.with(notWritten(token).get()))))
                : Uni.createFrom().item(identity);
    }

    private static Optional<String> notWritten(JsonWebToken token) {
        return NAMES.stream()
                .filter(name -> token.getClaim(name) instanceof String text && !text.equals(WrittenText.shown(text)))
                .findFirst();
    }
}
