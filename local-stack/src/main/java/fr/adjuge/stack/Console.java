package fr.adjuge.stack;

import java.io.PrintStream;

/** What the user of the launcher reads. */
public final class Console {

    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.println(line);
    }
}
