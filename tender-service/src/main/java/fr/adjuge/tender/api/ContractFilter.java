package fr.adjuge.tender.api;

import fr.adjuge.dto.http.contract.ClosedSet;
import fr.adjuge.dto.http.contract.ServiceContract;
import fr.adjuge.dto.tender.CandidatureOutcome;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.AuditOutcome;
import fr.adjuge.tender.calendar.BackwardLimit;
import fr.adjuge.tender.calendar.Holidays;
import fr.adjuge.tender.calendar.LimitName;
import fr.adjuge.tender.handover.HandOverState;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotStatus;
import fr.adjuge.tender.offer.ExaminationAction;
import fr.adjuge.tender.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the contract by the problems of this service, examples, and the values of what is a text in the DTOs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final List<ClosedSet> CLOSED_SETS = List.of(
            new ClosedSet("TenderView", "status", TenderStatus.class),
            new ClosedSet("TenderSummary", "status", TenderStatus.class),
            new ClosedSet("OpeningView", "tenderStatus", TenderStatus.class),
            new ClosedSet("LotView", "status", LotStatus.class),
            new ClosedSet("LotSummary", "status", LotStatus.class),
            new ClosedSet("HandOverView", "state", HandOverState.class),
            new ClosedSet("AmendmentView", "standing", BackwardLimit.Standing.class),
            new ClosedSet("QuestionAnswer", "standing", BackwardLimit.Standing.class),
            new ClosedSet("EventView", "outcome", AuditOutcome.class),
            new ClosedSet("TimeLimit", "name", LimitName.class),
            new ClosedSet("TimeLimit", "holidays", Holidays.class),
            new ClosedSet(
                    "ExaminationDecision",
                    "outcome",
                    "DecisionOutcome",
                    "Of a candidature, of the justification of a price, or of an offer.",
                    List.of(CandidatureOutcome.class, PriceOutcome.class, RegularityOutcome.class)),
            new ClosedSet(
                    "AllowedAction",
                    "action",
                    "ActName",
                    "Acts on a tender, a lot or an offer. What each does stands at the operation that `link` leads to.",
                    List.of(TenderAction.class, LotAction.class, ExaminationAction.class)));

    private static final String PURPOSE =
            "A procurement procedure, from the draft of a consultation to the notification of the contract. So far the "
                    + "open procedure only (appel d'offres ouvert, `OPEN`).";

    private static final ServiceContract CONTRACT =
            new ServiceContract(PURPOSE, Role.class, List.of(ProblemType.values()), CLOSED_SETS, ContractFilter.class);

    private final IndexView classes;

    public ContractFilter(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        CONTRACT.complete(contract, classes);
    }
}
