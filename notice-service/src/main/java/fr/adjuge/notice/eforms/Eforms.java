package fr.adjuge.notice.eforms;

import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.FrenchLabels;
import fr.adjuge.eforms.validation.NoticeValidator;
import fr.adjuge.eforms.writing.NoticeWriter;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * What writes, checks and shows notices. It takes some seconds to load, so it is loaded in the background at start; the
 * service is ready when that is done (ADR 0030).
 */
@Default // @Readiness is a qualifier, and a bean that has another one is no default any more
@Readiness
@ApplicationScoped
public class Eforms implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Eforms.class);

    /** A French notice with nearly every field, to have the XPaths compiled that the first real notice needs. */
    private static final String WARM_UP_NOTICE = "examples/notices/can_24_FRA_comments.xml";

    private record Loaded(FieldCatalogue catalogue, NoticeValidator validator, FrenchLabels labels) {}

    private final CompletableFuture<Loaded> loaded = new CompletableFuture<>();

    public void load(@Observes StartupEvent start) {
        loaded.whenComplete((result, failure) -> {
            if (failure != null) {
                LOG.error("eForms SDK not loaded", failure);
            }
        });
        var thread = new Thread(() -> loaded.completeAsync(Eforms::loadAndWarmUp, Runnable::run), "eforms");
        thread.setDaemon(true);
        thread.start();
    }

    public NoticeWriter writer() {
        return new NoticeWriter(catalogue());
    }

    public FieldCatalogue catalogue() {
        return loaded.join().catalogue();
    }

    public NoticeValidator validator() {
        return loaded.join().validator();
    }

    public FrenchLabels labels() {
        return loaded.join().labels();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.builder()
                .name("eForms SDK loaded")
                .status(loaded.isDone() && !loaded.isCompletedExceptionally())
                .build();
    }

    private static Loaded loadAndWarmUp() {
        var catalogue = FieldCatalogue.load();
        var validator = new NoticeValidator();
        try (var notice = EformsSdk.NEWEST.open(WARM_UP_NOTICE)) {
            validator.validate(notice.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Loaded(catalogue, validator, FrenchLabels.ofViews());
    }
}
