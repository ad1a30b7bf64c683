package fr.adjuge.scoring.report;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The analysis report, and the extract of it, on paper: to keep (PDF/A-2a), tagged for assistive technology (PDF/UA-1),
 * its fonts inside.
 */
public final class ReportPdf {

    private static final String FONT_FAMILY = "DejaVu Sans";
    private static final String REGULAR = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";

    private ReportPdf() {}

    public static byte[] pdf(ReportedEvaluation evaluation) {
        return press(ReportPage.print(evaluation));
    }

    public static byte[] extract(Extract extract) {
        return press(ReportPage.printedExtract(extract));
    }

    private static byte[] press(String page) {
        var pdf = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        renderer.useFont(font(REGULAR), FONT_FAMILY, 400, FontStyle.NORMAL, true);
        renderer.useFont(font(BOLD), FONT_FAMILY, 700, FontStyle.NORMAL, true);
        renderer.withHtmlContent(page, null);
        renderer.toStream(pdf);
        try (var charts = new BatikSVGDrawer()) {
            renderer.useSVGDrawer(charts);
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String path) {
        return () -> {
            var font = ReportPdf.class.getResourceAsStream(path);
            if (font == null) {
                throw new UncheckedIOException(new FileNotFoundException(path));
            }
            return font;
        };
    }
}
