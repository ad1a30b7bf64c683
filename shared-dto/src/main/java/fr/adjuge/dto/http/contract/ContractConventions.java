package fr.adjuge.dto.http.contract;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes a contract by what holds for all operations of all services. The last filter to run. */
public final class ContractConventions implements OASFilter {

    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || isComplete(contract)) {
            return;
        }
        // Who runs a service knows where it stands: clients are told at their start.
        contract.addServer(createServer().url("/").description("Where this contract is served."));
        var schemas = new TreeMap<>(requireNonNullElse(components(contract).getSchemas(), Map.of()));
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .forEach(FileAnswers::write));
        AnsweredSchemas.write(contract, schemas);
        PlainSchemas.write(Bodies.operations(contract), schemas);
        components(contract).setSchemas(schemas);
        ProblemAnswers.write(contract);
        RetryAfter.write(contract);
        Bodies.operations(contract).forEach(ContractConventions::complete);
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    ParameterMeanings.write(path, operation);
                    sortParameters(path, operation);
                }));
    }

    private static boolean isComplete(OpenAPI contract) {
        return contract.getServers() != null && !contract.getServers().isEmpty();
    }

    private static Components components(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        return contract.getComponents();
    }

    private static void complete(Operation operation) {
        if (requireNonNullElse(operation.getSecurity(), List.of()).isEmpty()) {
            operation.addSecurityRequirement(createSecurityRequirement());
            operation.addSecurityRequirement(createSecurityRequirement().addScheme(BEARER));
        }
        if (Bodies.takesFile(operation)) {
            operation.getRequestBody().setRequired(false); // a file may be empty
        }
    }

    /** In the order of the path: generated methods take them so, and two identifiers are easily confused. */
    private static void sortParameters(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(Bodies.parameters(operation)
                    .sorted(comparing(parameter -> parameter.getIn() == Parameter.In.PATH
                            ? path.indexOf("{" + parameter.getName() + "}")
                            : Integer.MAX_VALUE))
                    .toList());
        }
    }
}
