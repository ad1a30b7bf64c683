package fr.adjuge.eforms.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;

/** {@code java -jar adjuge-eforms.jar notice.xml}. */
public final class EformsTool {

    private EformsTool() {}

    public static void main(String[] arguments) {
        System.exit(run(
                System.in,
                new PrintStream(System.out, true, UTF_8),
                new PrintStream(System.err, true, UTF_8),
                arguments));
    }

    /** The exit code. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Judge(in, out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(new PrintWriter(err, true, UTF_8))
                .execute(arguments);
    }
}
