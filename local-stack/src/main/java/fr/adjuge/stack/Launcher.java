package fr.adjuge.stack;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the local stack and keeps it up; {@code --once} leaves when the example procedures have been played. */
public final class Launcher {

    private final Console console = new Console(System.out);

    private Launcher() {}

    public static void main(String... arguments) throws InterruptedException {
        System.exit(new Launcher().run(List.of(arguments)));
    }

    /** @return the exit code: 0, or 1 when something did not go as it should */
    private int run(List<String> arguments) throws InterruptedException {
        try {
            var settings = Settings.from(arguments, System.getenv());
            var stack = new Stack(settings, console);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            return run(settings, stack);
        } catch (StackFailure e) {
            report(e);
            return 1;
        }
    }

    private int run(Settings settings, Stack stack) throws InterruptedException {
        try {
            stack.start(this::endAfter);
        } catch (StackFailure e) {
            if (!stack.isStopping()) {
                report(stack.death().orElse(e));
            }
            return 1;
        }
        if (!settings.once()) {
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private void endAfter(StackFailure death) {
        report(death);
        System.exit(1);
    }

    private void report(StackFailure failure) {
        System.out.flush();
        System.err.println("Adjugé stops: " + failure.getMessage());
    }
}
