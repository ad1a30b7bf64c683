package fr.adjuge.notice.html;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The page of an award notice as a PDF to keep (PDF/A-2a) that assistive technology reads (PDF/UA-1), with its fonts
 * inside (ADR 0033).
 */
@Singleton
public final class NoticePdf {

    private static final String STYLE = "/html/pdf.css";
    private static final String FONT_FAMILY = "DejaVu Sans";
    private static final String REGULAR = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";

    private final NoticePage page;
    private final String style = NoticePage.text(STYLE);

    @Inject
    NoticePdf(NoticePage page) {
        this.page = page;
    }

    /** @param publication as on the page */
    public byte[] pdf(byte[] xml, List<Fact> publication) {
        var pdf = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        renderer.useFont(font(REGULAR), FONT_FAMILY, 400, FontStyle.NORMAL, true);
        renderer.useFont(font(BOLD), FONT_FAMILY, 700, FontStyle.NORMAL, true);
        renderer.withHtmlContent(page.html(xml, publication, style), null);
        renderer.toStream(pdf);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String path) {
        return () -> {
            var font = NoticePdf.class.getResourceAsStream(path);
            if (font == null) {
                throw new UncheckedIOException(new FileNotFoundException(path));
            }
            return font;
        };
    }
}
