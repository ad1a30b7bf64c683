package fr.adjuge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The spreadsheet recalculated by headless LibreOffice, which a buyer would use instead. */
final class LibreOffice {

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
     * @param firstRankSum of the first lot, which shows that the cells were computed
     */
    record Times(Duration opened, Duration recalculated, String firstRankSum) {}

    Times recalculate(Matrix matrix) throws IOException, InterruptedException {
        var values = directory.resolve("values.fods");
        var formulas = directory.resolve("formulas.fods");
        Spreadsheet.write(matrix, false, values);
        Spreadsheet.write(matrix, true, formulas);
        convert(values); // its first start makes a profile
        var loaded = convert(values);
        var opened = convert(formulas);
        var sums = Files.readAllLines(directory.resolve("formulas.csv"));
        return new Times(opened, opened.minus(loaded), sums.get(0));
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
        if (process.waitFor() != 0) {
            throw new IOException("LibreOffice failed, see " + directory.resolve("soffice.log"));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
