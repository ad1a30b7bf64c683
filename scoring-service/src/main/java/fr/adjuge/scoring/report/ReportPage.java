package fr.adjuge.scoring.report;

import fr.adjuge.dto.http.WrittenText;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The analysis report as a French page, on a screen or, dressed otherwise, on paper. What was given before texts were
 * looked at may hold what XML cannot, and is frozen: the page leaves it out.
 */
public final class ReportPage {

    private static final Template PAGE = template("/report/report.html");
    private static final Template EXTRACT = template("/report/extract.html");

    private ReportPage() {}

    public static String html(ReportedEvaluation evaluation) {
        return render(evaluation, text("/report/screen.css"));
    }

    /** For the press: {@link ReportPdf}. */
    static String print(ReportedEvaluation evaluation) {
        // The renderer takes the text alternative of a picture from alt, which HTML does not know on SVG.
        return unbroken(render(evaluation, text("/report/print.css"))).replace("aria-label=", "alt=");
    }

    /** French sets a blank before these signs, at which no line may break. */
    private static String unbroken(String page) {
        return page.replaceAll(" (?=[:;?!»])", "\u00a0").replace("« ", "«\u00a0");
    }

    /** What one tenderer who is not the awardee may be told. */
    public static String extract(Extract extract) {
        return render(extract, text("/report/screen.css"));
    }

    static String printedExtract(Extract extract) {
        return unbroken(render(extract, text("/report/print.css")));
    }

    private static String render(Extract extract, String style) {
        return WrittenText.shown(EXTRACT.data("css", new RawString(style))
                .data("report", new ExtractContents(extract))
                .render());
    }

    private static String render(ReportedEvaluation evaluation, String style) {
        return WrittenText.shown(PAGE.data("css", new RawString(style))
                .data("report", new ReportContents(evaluation))
                .data("bars", new RawString(BarChart.of(evaluation)))
                .data("scatter", ScatterChart.of(evaluation).map(RawString::new))
                .render());
    }

    /** An engine of its own: the page is the same in a test and in the service. Both pages tell the announced method. */
    private static Template template(String path) {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
        engine.putTemplate("method", parsed(engine, "/report/method.html"));
        return parsed(engine, path);
    }

    private static Template parsed(Engine engine, String path) {
        return engine.parse(text(path), Variant.forContentType(Variant.TEXT_HTML), path);
    }

    private static String text(String path) {
        try (var file = ReportPage.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
