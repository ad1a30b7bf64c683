package fr.adjuge.scoring.report;

import static fr.adjuge.dto.http.PlatformProblem.NOT_ACCEPTABLE;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * The analysis report, and the extract of it, on paper: to keep (PDF/A-2a), tagged for assistive technology (PDF/UA-1),
 * its fonts inside.
 */
public final class ReportPdf {

    private static final String FONT_FAMILY = "DejaVu Sans";
    private static final String REGULAR = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";

    /** In characters. To be laid out takes about 200 times as much memory. */
    private static final int LONGEST_ON_PAPER = 700_000;

    private static final Text TOO_LONG = new Text(
            "the report is too long for a PDF made here: its page in HTML can be printed by a browser",
            "le rapport est trop long pour un PDF produit ici : sa page HTML s'imprime depuis un navigateur");

    private ReportPdf() {}

    public static byte[] pdf(ReportedEvaluation evaluation) {
        return press(notTooLong(ReportPage.print(evaluation)), evaluation.closedAt());
    }

    public static byte[] extract(Extract extract) {
        return press(
                notTooLong(ReportPage.printedExtract(extract)),
                extract.evaluation().closedAt());
    }

    private static String notTooLong(String page) {
        if (page.length() > LONGEST_ON_PAPER) {
            throw new RequestRefused(NOT_ACCEPTABLE, TOO_LONG);
        }
        return page;
    }

    /** The same bytes whenever it is made, so that a download that broke off can go on. */
    private static byte[] press(String page, OffsetDateTime date) {
        var pdf = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        renderer.useFont(font(REGULAR), FONT_FAMILY, 400, FontStyle.NORMAL, true);
        renderer.useFont(font(BOLD), FONT_FAMILY, 700, FontStyle.NORMAL, true);
        renderer.withHtmlContent(page, null);
        renderer.usePDDocument(new DatedDocument(date));
        renderer.toStream(pdf);
        try (var charts = new BatikSVGDrawer()) {
            renderer.useSVGDrawer(charts);
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Dated by what it reports instead of by the time of printing, which its metadata and its id are made from. */
    private static final class DatedDocument extends PDDocument {

        private final Calendar date;

        DatedDocument(OffsetDateTime date) {
            this.date = GregorianCalendar.from(date.toZonedDateTime());
            setDocumentId(date.toInstant().toEpochMilli());
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
            var font = ReportPdf.class.getResourceAsStream(path);
            if (font == null) {
                throw new UncheckedIOException(new FileNotFoundException(path));
            }
            return font;
        };
    }
}
