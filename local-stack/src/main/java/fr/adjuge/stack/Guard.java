package fr.adjuge.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Ends a child process when the launcher dies without having stopped it, even by SIGKILL: a shell that waits on a pipe
 * from the launcher, which the system closes with it.
 */
final class Guard implements AutoCloseable {

    private static final String SCRIPT =
            "trap '' INT HUP TERM; read -r word && exit 0; kill -\"$1\" \"$2\" 2>/dev/null";

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    /** @param signal the signal that ends the process cleanly, such as {@code TERM} */
    static Guard of(long pid, String signal) {
        try {
            return new Guard(new ProcessBuilder("/bin/sh", "-c", SCRIPT, "guard", signal, Long.toString(pid))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process has been stopped in order: nothing to guard any more. */
    @Override
    public void close() {
        try (var pipe = shell.getOutputStream()) {
            pipe.write("stopped\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException alreadyGone) {
            shell.destroy();
        }
    }
}
