package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.FrenchLabels;
import fr.adjuge.notice.eforms.Eforms;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An award notice as the French page that the BOAMP prints: the same sections, numbers and order, with the words of
 * the SDK (ADR 0032). Everything on it comes from the XML, but for what the caller adds on its publication.
 */
@Singleton
public final class NoticePage {

    private static final String TEMPLATE = "/html/award-notice.html";
    private static final String SCREEN_STYLE = "/html/screen.css";

    private final FieldCatalogue catalogue;
    private final FrenchLabels labels;
    private final Template template;
    private final String screenStyle;

    @Inject
    NoticePage(Eforms eforms) {
        this(eforms.catalogue(), eforms.labels());
    }

    NoticePage(FieldCatalogue catalogue, FrenchLabels labels) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.template = template();
        this.screenStyle = text(SCREEN_STYLE);
    }

    /** @param publication what is known of the publication and not in the notice: « Annonce n° »… */
    public String html(byte[] xml, List<Fact> publication) {
        return html(xml, publication, screenStyle);
    }

    /** The same page, dressed for another medium. */
    String html(byte[] xml, List<Fact> publication, String style) {
        var notice = Place.root(xml, catalogue);
        return template.data("title", "Avis d'attribution de marché")
                .data("css", new RawString(style))
                .data("subject", notice.text("BT-21-Procedure").orElse(""))
                .data("publication", publication)
                .data("sections", sections(notice))
                .render();
    }

    private List<Section> sections(Place notice) {
        var wording = new Wording(labels, notice);
        var procedure = new ProcedureSections(notice, wording);
        return List.of(
                procedure.buyers(),
                procedure.procedure(),
                new LotSections(notice, wording).lots(),
                new ResultSections(notice, wording).results(),
                new OrganisationSections(notice, wording).organisations(),
                new NoticeInformation(notice, wording).information());
    }

    /** An engine of its own: the page is the same in a test, in a batch and in the service. */
    private static Template template() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
        return engine.parse(text(TEMPLATE), Variant.forContentType(Variant.TEXT_HTML), TEMPLATE);
    }

    static String text(String path) {
        try (var file = NoticePage.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
