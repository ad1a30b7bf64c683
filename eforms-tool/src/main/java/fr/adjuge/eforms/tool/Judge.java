package fr.adjuge.eforms.tool;

import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.reading.UnreadableNotice;
import fr.adjuge.eforms.validation.NoticeValidator;
import fr.adjuge.eforms.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges one notice. */
@Command(
        name = "adjuge-eforms",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        sortOptions = false,
        exitCodeOnInvalidInput = Judge.UNREADABLE,
        exitCodeOnExecutionException = Judge.UNREADABLE,
        description =
                "Judges an eForms notice by the official rules of the version that it declares, without any network.",
        footer = "Exit code: 0 valid, 1 invalid, 2 not readable as a notice, with the reason on the error output.")
final class Judge implements Callable<Integer> {

    static final int VALID = 0;
    static final int INVALID = 1;
    static final int UNREADABLE = 2;

    /** The largest notices have 2 MB. */
    private static final int MOST_OCTETS = 64 << 20;

    private static final Text NO_FILE = new Text("there is no file %s", "le fichier %s n'existe pas");
    private static final Text NOT_READ = new Text("cannot be read: %s", "ne peut être lu : %s");
    private static final Text TOO_LARGE =
            new Text("more than %s octets: that is no notice", "plus de %s octets : ce n'est pas un avis");

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "NOTICE", description = "File of the notice in eForms XML; - for the standard input.")
    private String notice = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "How to report: ${COMPLETION-CANDIDATES}; without it text.")
    private Format format = Format.text;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANGUAGE",
            description = "fr or en; without it French where the machine speaks French, else English.")
    private Language language = Language.ofMachine();

    @Option(
            names = "--sent-at",
            paramLabel = "TIME",
            description = "Also by the rules on the day of sending, such as 2025-09-17T12:30:00+02:00.")
    private @Nullable OffsetDateTime sentAt;

    /** As a person writes them. */
    enum Language {
        fr,
        en;

        static Language ofMachine() {
            return Locale.getDefault().getLanguage().equals("fr") ? fr : en;
        }

        String of(Text text) {
            return this == fr ? text.french() : text.english();
        }
    }

    Judge(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        try {
            var report = judged(octets());
            out.write(format.write(notice, report, language));
            out.flush();
            return report.isValid() ? VALID : INVALID;
        } catch (UnreadableNotice e) {
            err.println(notice + ": " + language.of(e.reason()));
            return UNREADABLE;
        }
    }

    private ValidationReport judged(byte[] xml) {
        var validator = new NoticeValidator();
        return Optional.ofNullable(sentAt)
                .map(time -> validator.validate(xml, time))
                .orElseGet(() -> validator.validate(xml));
    }

    private byte[] octets() {
        try (var stream = notice.equals("-") ? in : Files.newInputStream(Path.of(notice))) {
            var octets = stream.readNBytes(MOST_OCTETS + 1);
            if (octets.length > MOST_OCTETS) {
                throw new UnreadableNotice(TOO_LARGE.with(MOST_OCTETS));
            }
            return octets;
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnreadableNotice(NO_FILE.with(notice));
        } catch (IOException e) { // a directory, a file of somebody else
            throw new UnreadableNotice(NOT_READ.with(e.getMessage()));
        }
    }
}
