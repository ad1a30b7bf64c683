package fr.adjuge.notice.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.notice.decp.DecpFile;
import fr.adjuge.notice.draft.Draft;
import fr.adjuge.notice.eforms.Eforms;
import fr.adjuge.notice.html.Fact;
import fr.adjuge.notice.html.NoticePage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Makes the files of a notice from its draft. */
@ApplicationScoped
public class Rendering {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Eforms eforms;
    private final NoticePage page;

    Rendering(Eforms eforms, NoticePage page) {
        this.eforms = eforms;
        this.page = page;
    }

    public NoticeFiles files(Draft draft) {
        var xml = eforms.writer().write(draft.content());
        return new NoticeFiles(xml, page(draft, xml), DecpFile.write(draft.essentialData()));
    }

    private byte[] page(Draft draft, byte[] xml) {
        var sentOn = Fact.of(
                "Date d'envoi du présent avis à la publication",
                DAY.format(draft.dispatch().at()));
        return page.html(xml, List.of(sentOn)).getBytes(UTF_8);
    }
}
