package fr.adjuge.notice.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.notice.decp.DecpFile;
import fr.adjuge.notice.draft.Draft;
import fr.adjuge.notice.eforms.Eforms;
import fr.adjuge.notice.html.Fact;
import fr.adjuge.notice.html.NoticePage;
import fr.adjuge.notice.html.NoticePdf;
import fr.adjuge.notice.time.ParisTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Makes the files of a notice from its draft. */
@ApplicationScoped
public class Rendering {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Eforms eforms;
    private final NoticePage page;
    private final NoticePdf pdf;

    Rendering(Eforms eforms, NoticePage page, NoticePdf pdf) {
        this.eforms = eforms;
        this.page = page;
        this.pdf = pdf;
    }

    public NoticeFiles files(Draft draft) {
        var xml = eforms.writer().write(draft.content());
        var sentOn = sentOn(draft.dispatch().at().toLocalDate());
        return new NoticeFiles(xml, page.html(xml, sentOn).getBytes(UTF_8), DecpFile.write(draft.essentialData()));
    }

    /** The page on paper: made of the XML when it is asked for, and not frozen. */
    public byte[] pdf(byte[] xml, Instant sentAt) {
        return pdf.pdf(xml, sentOn(ParisTime.dayOf(sentAt)));
    }

    /** What the BOAMP prints below the notice. */
    private static List<Fact> sentOn(LocalDate day) {
        return List.of(Fact.of("Date d'envoi du présent avis à la publication", DAY.format(day)));
    }
}
