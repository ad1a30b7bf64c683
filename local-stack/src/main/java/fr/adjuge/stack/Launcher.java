package fr.adjuge.stack;

import fr.adjuge.stack.development.DevelopmentServer;
import fr.adjuge.stack.play.PlayFailure;
import fr.adjuge.stack.play.Plays;
import fr.adjuge.stack.play.Services;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the local stack, plays the example procedures if that is wanted, and stays up. */
public final class Launcher {

    private final Console console = new Console(System.out);

    private Launcher() {}

    public static void main(String... arguments) throws InterruptedException {
        System.exit(new Launcher().run(List.of(arguments)));
    }

    /** @return the exit code: 0, or 1 when something did not go as it should */
    private int run(List<String> arguments) throws InterruptedException {
        try {
            var settings = Settings.from(System.getenv());
            var options = Options.from(arguments, System.getenv());
            var stack = new Stack(settings, console);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            return run(settings, options, stack);
        } catch (StackFailure e) {
            report(e);
            return 1;
        }
    }

    private int run(Settings settings, Options options, Stack stack) throws InterruptedException {
        try {
            var started = stack.start(options, this::endAfter);
            var services = new Services(settings, started.identity());
            var development = new DevelopmentServer(settings, services, started.identity());
            development.open();
            var addresses = new Addresses(settings, development, console);
            if (!started.beginning().empty()) {
                var plays = new Plays(settings, services, console);
                plays.play();
                addresses.showResults(plays);
            }
            if (!options.once()) {
                addresses.showServices();
            }
        } catch (StackFailure | PlayFailure e) {
            if (!stack.isStopping()) {
                report(stack.death().<RuntimeException>map(death -> death).orElse(e));
            }
            return 1;
        }
        if (!options.once()) {
            console.say("Ctrl-C stops everything.");
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private void endAfter(StackFailure death) {
        report(death);
        System.exit(1);
    }

    private static void report(RuntimeException failure) {
        System.out.flush();
        System.err.println("Adjugé stops: " + failure.getMessage());
    }
}
