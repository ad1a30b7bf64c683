package fr.adjuge.notice.publication;

import static fr.adjuge.dto.http.PlatformProblem.NOT_ACCEPTABLE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.server.Gate;
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

    /** In octets of XML. To be laid out takes about 150 times as much memory: 75 MiB each. */
    private static final int LONGEST_FOR_TWO = 512 << 10;

    /** 300 MiB to be laid out, about 160 lots. */
    private static final int LONGEST_ON_PAPER = 2 << 20;

    private static final Text TOO_LONG = new Text(
            "the notice is too long for a PDF made here: its page in HTML can be printed by a browser",
            "l'avis est trop long pour un PDF produit ici : sa page HTML s'imprime depuis un navigateur");

    private final Eforms eforms;
    private final NoticePage page;
    private final NoticePdf pdf;
    private final Gate gate;

    Rendering(Eforms eforms, NoticePage page, NoticePdf pdf, Gate gate) {
        this.eforms = eforms;
        this.page = page;
        this.pdf = pdf;
        this.gate = gate;
    }

    public NoticeFiles files(Draft draft) {
        return gate.through(() -> written(draft), draft.isLarge());
    }

    private NoticeFiles written(Draft draft) {
        var xml = eforms.writer().write(draft.content());
        var sentOn = sentOn(draft.dispatch().at().toLocalDate());
        return new NoticeFiles(xml, page.html(xml, sentOn).getBytes(UTF_8), DecpFile.write(draft.essentialData()));
    }

    /** The page on paper: made of the XML when it is asked for, and not frozen. A long one is laid out alone. */
    public byte[] pdf(byte[] xml, Instant sentAt) {
        if (xml.length > LONGEST_ON_PAPER) {
            throw new RequestRefused(NOT_ACCEPTABLE, TOO_LONG);
        }
        return gate.through(() -> pdf.pdf(xml, sentOn(ParisTime.dayOf(sentAt)), sentAt), xml.length > LONGEST_FOR_TWO);
    }

    /** What the BOAMP prints below the notice. */
    private static List<Fact> sentOn(LocalDate day) {
        return List.of(Fact.of("Date d'envoi du présent avis à la publication", DAY.format(day)));
    }
}
