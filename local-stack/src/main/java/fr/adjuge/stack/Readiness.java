package fr.adjuge.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until every service says that it is ready, and says so as they come. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Settings settings;
    private final Console console;

    Readiness(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void await(List<ServiceProcess> services) throws InterruptedException {
        var start = System.nanoTime();
        var waiting = new ArrayList<>(services);
        while (!waiting.isEmpty()) {
            var waited = Duration.ofNanos(System.nanoTime() - start);
            for (var service : List.copyOf(waiting)) {
                if (!service.isAlive()) {
                    throw service.died();
                }
                if (isReady(service.part())) {
                    waiting.remove(service);
                    console.say("  %-16s ready after %d.%d s, %s"
                            .formatted(
                                    service.part().title(),
                                    waited.toSeconds(),
                                    waited.toMillisPart() / 100,
                                    settings.address(service.part())));
                } else if (waited.compareTo(LIMIT) > 0) {
                    throw service.notReady(LIMIT.toSeconds());
                }
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private boolean isReady(Part part) throws InterruptedException {
        var probe = URI.create(settings.address(part) + "/q/health/ready");
        try {
            var request =
                    HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }
}
