package fr.adjuge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The spreadsheet recalculated by headless LibreOffice, which a buyer would use instead. */
final class LibreOffice {

    private static final int MOST_MINUTES = 10;

    private final Path directory;

    LibreOffice(Path directory) {
        this.directory = directory;
    }

    static boolean isInstalled() {
        for (var place : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(place, "soffice"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param opened from the start of the program to the result on disk
     * @param recalculated what of it is not spent in starting, loading and writing: {@code opened} less the same for a
     *     file of as many cells without formulas
     */
    record Times(Duration opened, Duration recalculated) {}

    /**
     * With the ranks that it has to come to.
     *
     * @throws IllegalStateException where it ranks otherwise
     */
    Times recalculate(Matrix matrix, List<Map<String, Integer>> ranks) throws IOException, InterruptedException {
        var values = directory.resolve("values.fods");
        var formulas = directory.resolve("formulas.fods");
        Spreadsheet.write(matrix, false, values);
        Spreadsheet.write(matrix, true, formulas);
        convert(values); // its first start makes a profile
        var loaded = convert(values);
        var opened = convert(formulas);
        requireSame(matrix, ranks);
        return new Times(opened, opened.minus(loaded));
    }

    private void requireSame(Matrix matrix, List<Map<String, Integer>> ranks) throws IOException {
        var checks = Files.readAllLines(directory.resolve("formulas.csv"));
        for (var lot = 0; lot < ranks.size(); lot++) {
            var expected = Spreadsheet.check(matrix.lots().get(lot), ranks.get(lot));
            if (!checks.get(lot).equals(Long.toString(expected))) {
                throw new IllegalStateException(
                        "LibreOffice ranks lot %d otherwise: %s, not %d".formatted(lot, checks.get(lot), expected));
            }
        }
    }

    private Duration convert(Path file) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv",
                        "--outdir",
                        directory.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("LibreOffice has not finished after %d minutes".formatted(MOST_MINUTES));
        }
        if (process.exitValue() != 0) {
            throw new IOException("LibreOffice failed, see " + directory.resolve("soffice.log"));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
