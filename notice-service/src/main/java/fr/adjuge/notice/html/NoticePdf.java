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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

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

    /**
     * The same bytes whenever it is made, so that a download that broke off can go on.
     *
     * @param publication as on the page
     * @param date of the document: that of the dispatch
     */
    public byte[] pdf(byte[] xml, List<Fact> publication, Instant date) {
        var pdf = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        renderer.useFont(font(REGULAR), FONT_FAMILY, 400, FontStyle.NORMAL, true);
        renderer.useFont(font(BOLD), FONT_FAMILY, 700, FontStyle.NORMAL, true);
        renderer.withHtmlContent(page.html(xml, publication, style), null);
        renderer.usePDDocument(new DatedDocument(date));
        renderer.toStream(pdf);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Dated by the notice instead of by the time of printing, which its metadata and its id are made from. */
    private static final class DatedDocument extends PDDocument {

        private final Calendar date;

        DatedDocument(Instant instant) {
            this.date = GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
            setDocumentId(instant.toEpochMilli());
        }

        /** Comes before the metadata (XMP), which take their dates from it. */
        @Override
        public void setDocumentInformation(PDDocumentInformation information) {
            information.setCreationDate(date);
            information.setModificationDate(date);
            super.setDocumentInformation(information);
        }
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
