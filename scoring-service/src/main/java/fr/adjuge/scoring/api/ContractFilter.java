package fr.adjuge.scoring.api;

import fr.adjuge.dto.http.contract.ClosedSet;
import fr.adjuge.dto.http.contract.ServiceContract;
import fr.adjuge.scoring.access.Role;
import fr.adjuge.scoring.evaluation.EvaluationAction;
import fr.adjuge.scoring.evaluation.EvaluationStatus;
import fr.adjuge.scoring.problem.ProblemType;
import fr.adjuge.scoring.simulation.Variation;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the contract by the problems of this service, examples, and the values of what is a text in the DTOs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PURPOSE = "Who is best, and why: announced methods and their check, evaluations with "
            + "marks and reasons, exact results that explain themselves.";

    private static final List<ClosedSet> CLOSED_SETS = List.of(
            new ClosedSet("EvaluationView", "status", EvaluationStatus.class),
            new ClosedSet("EvaluationStanding", "status", EvaluationStatus.class),
            new ClosedSet("EvaluationSummary", "status", EvaluationStatus.class),
            new ClosedSet("Variation", "kind", "VariationKind", "", List.of(Variation.Kind.class)),
            new ClosedSet("AllowedAction", "action", EvaluationAction.class));

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
