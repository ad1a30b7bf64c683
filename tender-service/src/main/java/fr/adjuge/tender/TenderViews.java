package fr.adjuge.tender;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.TenderSummary;
import fr.adjuge.dto.tender.TenderView;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.outcome.Outcomes;
import fr.adjuge.tender.problem.ProblemType;
import fr.adjuge.tender.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tenders as the caller may see them, in the caller's language. */
@RequestScoped
public class TenderViews {

    /** What stands after the identifier of a notice that was never corrected. */
    private static final String FIRST_VERSION = "-01";

    private final Outcomes outcomes;
    private final Caller caller;
    private final CallerLanguage language;
    private final InstantSource clock;

    TenderViews(Outcomes outcomes, Caller caller, CallerLanguage language, InstantSource clock) {
        this.outcomes = outcomes;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /** The view with the tag that a change of the tender asks for. */
    public RestResponse<TenderView> tagged(Tender tender) {
        return tagged(tender, List.of());
    }

    public RestResponse<TenderView> tagged(Tender tender, List<Text> warnings) {
        return ResponseBuilder.ok(view(tender, warnings))
                .tag(IfMatch.tag(tender.version()))
                .build();
    }

    TenderView view(Tender tender, List<Text> warnings) {
        var isOwn = caller.belongsTo(tender.organisation());
        return new TenderView(
                tender.id(),
                tender.organisation(),
                outcomes.statusOf(tender).name(),
                tender.offerDeadline(),
                Paris.timeOf(tender.offerDeadline()),
                tender.createdAt(),
                tender.publishedAt(),
                tender.launchedOn(),
                tender.contractNoticeId().map(UUID::toString).map(id -> id + FIRST_VERSION),
                tender.methodHashes(),
                tender.credits()
                        .filter(credits -> isOwn && caller.roles().stream().anyMatch(Role::isOfBuyer)),
                tender.discontinuance(),
                outcomes.of(tender),
                tender.consultation(),
                warnings.stream()
                        .map(warning -> warning.in(language.ofCaller()))
                        .toList(),
                allowedActions(tender, isOwn, clock.instant()));
    }

    static TenderSummary summary(ListedTender tender, boolean isALotRunning) {
        return new TenderSummary(
                tender.id(),
                tender.organisation(),
                tender.buyer(),
                tender.reference(),
                tender.title(),
                tender.status().given(isALotRunning).name(),
                tender.offerDeadline(),
                Paris.timeOf(tender.offerDeadline()),
                Optional.ofNullable(tender.publishedAt()));
    }

    private List<AllowedAction> allowedActions(Tender tender, boolean isOwn, Instant now) {
        return TenderAction.of(caller.roles()).stream()
                .filter(action -> isOwn || !action.role().isOfBuyer())
                .map(action -> allowed(action, tender, now))
                .toList();
    }

    private AllowedAction allowed(TenderAction action, Tender tender, Instant now) {
        var link = "/tenders/" + tender.id() + action.path();
        try {
            tender.permitted(action, now);
            return AllowedAction.open(action.name(), link);
        } catch (RefusedException refusal) {
            return closed(action, link, refusal, tender);
        }
    }

    private AllowedAction closed(TenderAction action, String link, RefusedException refusal, Tender tender) {
        var closed = AllowedAction.closed(action.name(), link, refusal.detail().in(language.ofCaller()));
        var timed = refusal.type() == ProblemType.TOO_EARLY ? closed.availableAt(tender.offerDeadline()) : closed;
        return refusal.legalBasis()
                .map(LegalBasis::citation)
                .map(timed::withLegalBasis)
                .orElse(timed);
    }
}
