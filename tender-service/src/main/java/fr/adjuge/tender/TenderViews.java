package fr.adjuge.tender;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.IfMatch;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.TenderSummary;
import fr.adjuge.dto.tender.TenderView;
import fr.adjuge.tender.access.AllowedActions;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.access.CallerLanguage;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.outcome.Outcomes;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final TenderCases cases;
    private final AllowedActions allowed;

    TenderViews(Outcomes outcomes, Caller caller, CallerLanguage language, TenderCases cases, AllowedActions allowed) {
        this.outcomes = outcomes;
        this.caller = caller;
        this.language = language;
        this.cases = cases;
        this.allowed = allowed;
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
                tender.credits().filter(credits -> caller.isOfBuyer(tender.organisation())),
                tender.discontinuance()
                        .map(ended -> new TenderView.Discontinuance(ended.ground(), ended.reason(), ended.decidedAt())),
                outcomes.of(tender),
                tender.consultationToAnswer(),
                warnings.stream()
                        .map(warning -> warning.in(language.ofCaller()))
                        .toList(),
                allowedActions(tender, isOwn));
    }

    static TenderSummary summary(ListedTender tender) {
        return new TenderSummary(
                tender.id(),
                tender.organisation(),
                tender.buyer(),
                tender.reference(),
                tender.title(),
                tender.status().given(tender.isALotRunning()).name(),
                tender.offerDeadline(),
                Paris.timeOf(tender.offerDeadline()),
                Optional.ofNullable(tender.publishedAt()));
    }

    /** What is the buyer's to do, for its own people only. */
    private List<AllowedAction> allowedActions(Tender tender, boolean isOwn) {
        return allowed.of(
                Stream.of(TenderAction.values())
                        .filter(action -> isOwn || !action.role().isOfBuyer()),
                () -> cases.of(tender));
    }
}
