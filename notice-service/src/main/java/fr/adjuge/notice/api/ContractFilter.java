package fr.adjuge.notice.api;

import static java.util.Objects.requireNonNull;

import fr.adjuge.dto.http.contract.ClosedSet;
import fr.adjuge.dto.http.contract.EntityTag;
import fr.adjuge.dto.http.contract.Introduction;
import fr.adjuge.dto.http.contract.ProblemCatalogue;
import fr.adjuge.dto.http.contract.SchemaExamples;
import fr.adjuge.notice.NoticeStatus;
import fr.adjuge.notice.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Completes the contract by the problems of this service, examples, and the values of what is a text in the DTOs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final List<ClosedSet> CLOSED_SETS = List.of(
            new ClosedSet("NoticeView", "status", NoticeStatus.class),
            new ClosedSet("NoticeSummary", "status", NoticeStatus.class));

    private static final String PURPOSE =
            "Award notices, made from the award records that tender-service hands over: checked, published, "
                    + "and readable as eForms XML, page, PDF and essential data.";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Introduction.write(contract, PURPOSE);
        ProblemCatalogue.write(contract, ProblemType.inContract());
        SchemaExamples.writeInto(contract.getComponents().getSchemas(), ContractFilter.class);
        CLOSED_SETS.forEach(set -> set.writeInto(contract));
        EntityTag.writeInto(operation(contract, "/notices/{id}", HttpMethod.GET));
        EntityTag.writeInto(operation(contract, "/notices/{id}/publication", HttpMethod.POST));
    }

    private static Operation operation(OpenAPI contract, String path, HttpMethod method) {
        return requireNonNull(
                contract.getPaths().getPathItem(path).getOperations().get(method), path);
    }
}
