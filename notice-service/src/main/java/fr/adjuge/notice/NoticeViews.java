package fr.adjuge.notice;

import fr.adjuge.dto.notice.NoticeCheck;
import fr.adjuge.dto.notice.NoticeSummary;
import fr.adjuge.dto.notice.NoticeView;
import fr.adjuge.dto.notice.NoticeView.NoticeFile;
import fr.adjuge.eforms.validation.Finding.Level;
import fr.adjuge.notice.check.CheckReport;
import fr.adjuge.notice.check.CheckReport.LayerReport;
import fr.adjuge.notice.check.FindingViews;
import fr.adjuge.notice.publication.Publication;
import fr.adjuge.notice.publication.PublicationRepository;
import fr.adjuge.notice.time.ParisTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Notices and what was found in them, as the caller may see them. */
@ApplicationScoped
class NoticeViews {

    private final AllowedActions actions;
    private final PublicationRepository publications;

    NoticeViews(AllowedActions actions, PublicationRepository publications) {
        this.actions = actions;
        this.publications = publications;
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
                actions.of(notice));
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
                report.findings().stream().map(FindingViews::of).toList());
    }
}
