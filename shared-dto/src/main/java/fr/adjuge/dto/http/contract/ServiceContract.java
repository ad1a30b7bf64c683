package fr.adjuge.dto.http.contract;

import fr.adjuge.dto.http.ProblemDefinition;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * What a service adds to the contract that is read from its resources.
 *
 * @param purpose what it is for, in a sentence
 * @param roles the class of the constants that name them
 * @param problems for which it refuses a request, beside those of the platform
 * @param closedSets the values of what is a text in the DTOs
 * @param filter the class beside whose resources the examples are
 */
public record ServiceContract(
        String purpose,
        Class<?> roles,
        List<? extends ProblemDefinition> problems,
        List<ClosedSet> closedSets,
        Class<?> filter) {

    /** Writes all of it, and what the annotations and the Javadoc of {@code classes} tell. */
    public void complete(OpenAPI contract, IndexView classes) {
        Introduction.write(contract, purpose, roles, classes);
        ProblemCatalogue.write(contract, problems);
        closedSets.forEach(set -> set.writeInto(contract));
        MarkedOperations.write(contract, classes);
        RecordSchemas.write(contract, classes);
        Descriptions.write(contract, classes, filter.getClassLoader());
        AnswerExamples.writeInto(contract, filter);
        SchemaExamples.writeInto(contract.getComponents().getSchemas(), filter);
    }
}
