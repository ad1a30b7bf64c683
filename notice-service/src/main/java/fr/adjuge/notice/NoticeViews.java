package fr.adjuge.notice;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.NoticeCheck;
import fr.adjuge.dto.notice.NoticeSummary;
import fr.adjuge.dto.notice.NoticeView;
import fr.adjuge.dto.notice.NoticeView.NoticeFile;
import fr.adjuge.notice.check.CheckReport;
import fr.adjuge.notice.check.CheckReport.LayerReport;
import fr.adjuge.notice.check.NoticeChecks;
import fr.adjuge.notice.draft.Drafting;
import fr.adjuge.notice.eforms.validation.Finding;
import fr.adjuge.notice.eforms.validation.Finding.Level;
import fr.adjuge.notice.publication.Publication;
import fr.adjuge.notice.publication.PublicationRepository;
import fr.adjuge.notice.time.ParisTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Notices and what was found in them, as the caller may see them. */
@ApplicationScoped
class NoticeViews {

    private static final Text SENT_ALREADY = new Text("the notice was sent already", "l'avis est déjà parti");
    private static final Text FAULTY =
            new Text("%s errors stand against it: see its validation", "%s erreurs s'y opposent : voir sa validation");

    private final NoticeAccess access;
    private final Drafting drafting;
    private final NoticeChecks checks;
    private final PublicationRepository publications;
    private final InstantSource clock;
    private final HttpHeaders headers;

    NoticeViews(
            NoticeAccess access,
            Drafting drafting,
            NoticeChecks checks,
            PublicationRepository publications,
            InstantSource clock,
            HttpHeaders headers) {
        this.access = access;
        this.drafting = drafting;
        this.checks = checks;
        this.publications = publications;
        this.clock = clock;
        this.headers = headers;
    }

    NoticeView view(Notice notice) {
        return new NoticeView(
                notice.id(),
                "01",
                notice.awardRecordId(),
                notice.tenderId(),
                notice.buyerSiret(),
                notice.reference(),
                notice.title(),
                notice.status().name(),
                notice.createdAt(),
                notice.lastDayToSend(),
                notice.dispatchedAt().map(ParisTime::toTheSecond),
                notice.dispatchedAt().map(ParisTime::toTheSecond),
                notice.publishedAt(),
                publications
                        .findByIdOptional(notice.id())
                        .map(NoticeViews::files)
                        .orElse(List.of()),
                access.mayPublish(notice) ? List.of(publication(notice)) : List.of());
    }

    static NoticeSummary summary(Notice notice) {
        return new NoticeSummary(
                notice.id(),
                notice.tenderId(),
                notice.buyerSiret(),
                notice.reference(),
                notice.title(),
                notice.status().name(),
                notice.createdAt());
    }

    static NoticeCheck check(UUID id, CheckReport report) {
        return new NoticeCheck(
                id,
                report.dispatchAt(),
                report.dispatchAt(),
                report.isPublishable(),
                report.count(Level.ERROR),
                report.count(Level.WARNING),
                report.layers().stream().map(NoticeViews::layer).toList());
    }

    private AllowedAction publication(Notice notice) {
        var link = "/notices/" + notice.id() + "/publication";
        return hindrance(notice)
                .map(reason -> AllowedAction.closed("PUBLISH", link, reason.in(Language.of(headers))))
                .orElseGet(() -> AllowedAction.open("PUBLISH", link));
    }

    private Optional<Text> hindrance(Notice notice) {
        if (!NoticeAction.allowedIn(notice.status()).contains(NoticeAction.PUBLISH)) {
            return Optional.of(SENT_ALREADY);
        }
        var errors = checks.check(drafting.draft(notice, clock.instant())).count(Level.ERROR);
        return errors == 0 ? Optional.empty() : Optional.of(FAULTY.with(errors));
    }

    private static List<NoticeFile> files(Publication publication) {
        var path = "/notices/" + publication.noticeId();
        return Stream.of(
                        new NoticeFile("notice.xml", publication.xmlSha256(), path + "/xml"),
                        new NoticeFile("notice.html", publication.htmlSha256(), path + "/html"),
                        new NoticeFile("decp.json", publication.decpSha256(), path + "/decp"))
                .toList();
    }

    private static NoticeCheck.Layer layer(LayerReport report) {
        return new NoticeCheck.Layer(
                report.layer().name(),
                report.count(Level.ERROR),
                report.count(Level.WARNING),
                report.findings().stream().map(NoticeViews::finding).toList());
    }

    private static NoticeCheck.Finding finding(Finding finding) {
        return new NoticeCheck.Finding(
                finding.level().name(),
                present(finding.ruleId()),
                finding.fieldId(),
                finding.message(),
                present(finding.location()));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
