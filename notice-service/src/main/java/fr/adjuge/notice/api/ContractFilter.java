package fr.adjuge.notice.api;

import fr.adjuge.dto.http.contract.ClosedSet;
import fr.adjuge.dto.http.contract.ServiceContract;
import fr.adjuge.notice.NoticeAction;
import fr.adjuge.notice.NoticeStatus;
import fr.adjuge.notice.access.Role;
import fr.adjuge.notice.check.CheckReport;
import fr.adjuge.notice.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the contract by the problems of this service, examples, and the values of what is a text in the DTOs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final List<ClosedSet> CLOSED_SETS = List.of(
            new ClosedSet("NoticeView", "status", NoticeStatus.class),
            new ClosedSet("NoticeSummary", "status", NoticeStatus.class),
            new ClosedSet("CheckLayer", "name", "CheckName", "", List.of(CheckReport.Layer.class)),
            new ClosedSet("AllowedAction", "action", NoticeAction.class));

    private static final String PURPOSE =
            "Award notices, made from the award records that tender-service hands over: checked, published, "
                    + "and readable as eForms XML, page, PDF and essential data.";

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
