package fr.adjuge.stack;

import fr.adjuge.testkit.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything that runs: started in the order in which it is needed, stopped in the opposite one. */
final class Stack implements AutoCloseable {

    /** In the order of the start; the slowest to get ready first. */
    private static final List<Part> SERVICES = List.of(Part.NOTICE, Part.TENDER, Part.SCORING);

    private final Settings settings;
    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<ServiceProcess> services = new ArrayList<>();
    private volatile boolean stopping;

    Stack(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /**
     * What has started.
     *
     * @param identity who signs the tokens that the services trust
     */
    record Started(Identity identity, Beginning beginning) {}

    /** @param onDeath told when PostgreSQL or a service that was ready ends by itself */
    Started start(Options options, Consumer<StackFailure> onDeath) throws InterruptedException {
        requireBuilt();
        var kept = begin(() -> KeptData.hold(settings.data()));
        Ports.requireFree(settings);
        if (options.reset()) {
            kept.reset(console);
        }
        var beginning = kept.beginning(options, console);
        createDirectories();
        var secrets = new Secrets(settings.data().resolve("secrets.properties"));
        console.say("Starting PostgreSQL on port " + settings.port(Part.DATABASE));
        var database = begin(() -> Database.start(settings, secrets));
        console.say("Starting the three services; their logs are in "
                + settings.data().resolve("logs"));
        var identity = begin(() -> Identity.start(settings.port(Part.IDENTITY), clientSecrets(secrets)));
        var environment = new ServiceEnvironment(settings, secrets, database, identity, beginning);
        for (var part : SERVICES) {
            services.add(begin(() -> ServiceProcess.start(part, settings, environment.of(part))));
        }
        new Readiness(settings, console).await(services);
        for (var service : services) {
            service.onEnd(() -> tell(onDeath, service::died));
        }
        database.onEnd(() -> tell(onDeath, database::died));
        return new Started(identity, beginning);
    }

    /** The first service that has ended although nobody stopped it. */
    Optional<StackFailure> death() {
        return services.stream()
                .filter(service -> !service.isAlive())
                .map(ServiceProcess::died)
                .findFirst();
    }

    /** Waits for a start in progress, so that what it starts is stopped too. */
    @Override
    public void close() {
        stopping = true;
        synchronized (this) {
            if (!services.isEmpty()) {
                console.say("Stopping the services, then PostgreSQL");
            }
            while (!running.isEmpty()) {
                close(running.pop());
            }
        }
    }

    private void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            console.say("while stopping: " + e);
        }
    }

    private synchronized <T extends AutoCloseable> T begin(Supplier<T> start) {
        if (stopping) {
            throw new StackFailure("stopped before everything was started");
        }
        var part = start.get();
        running.push(part);
        return part;
    }

    /** Whether somebody has asked to stop: what ends from then on is no failure. */
    boolean isStopping() {
        return stopping;
    }

    private void tell(Consumer<StackFailure> onDeath, Supplier<StackFailure> death) {
        if (!stopping) {
            onDeath.accept(death.get());
        }
    }

    private static Map<String, String> clientSecrets(Secrets secrets) {
        return SERVICES.stream()
                .collect(Collectors.toMap(
                        Part::title, service -> secrets.get(ServiceEnvironment.clientSecretOf(service))));
    }

    private void requireBuilt() {
        for (var part : SERVICES) {
            var jar = ServiceProcess.jarOf(part, settings);
            if (!Files.exists(jar)) {
                throw new StackFailure("%s is not built, %s is missing: start with ./run.sh, which builds first"
                        .formatted(part.title(), jar));
            }
        }
    }

    private void createDirectories() {
        try {
            Files.createDirectories(settings.data().resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
