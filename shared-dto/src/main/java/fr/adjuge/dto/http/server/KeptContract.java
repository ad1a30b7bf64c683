package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.IfNoneMatch;
import fr.adjuge.dto.http.Sha256;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the contract be kept, and asked whether it is still the same: it is large, and changes with our versions only.
 * Its tag is weak, for JSON and YAML say the same, compressed or not.
 */
@Singleton
class KeptContract {

    /** Where the build of Quarkus puts it. */
    private static final String BUILT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final String tag = "W/\"" + sha256() + "\"";

    void guard(@Observes Router router, @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path) {
        router.get(path).order(0).handler(this::answer);
        router.head(path).order(0).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        var isKnown = Optional.ofNullable(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))
                .filter(tags -> IfNoneMatch.names(tags, tag))
                .isPresent();
        if (isKnown) {
            context.response().setStatusCode(304).end();
        } else {
            context.next();
        }
    }

    private static String sha256() {
        try (var contract = Thread.currentThread().getContextClassLoader().getResourceAsStream(BUILT)) {
            if (contract == null) {
                throw new FileNotFoundException(BUILT);
            }
            return Sha256.hex(contract.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
