package fr.adjuge.tender.api;

import static java.util.Objects.requireNonNullElse;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;

import fr.adjuge.dto.http.contract.AnswerExamples;
import fr.adjuge.dto.http.contract.ClosedSet;
import fr.adjuge.dto.http.contract.Descriptions;
import fr.adjuge.dto.http.contract.EntityTag;
import fr.adjuge.dto.http.contract.Introduction;
import fr.adjuge.dto.http.contract.ProblemCatalogue;
import fr.adjuge.dto.http.contract.SchemaExamples;
import fr.adjuge.dto.tender.CandidatureOutcome;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.TenderStatus;
import fr.adjuge.tender.access.Role;
import fr.adjuge.tender.audit.AuditOutcome;
import fr.adjuge.tender.calendar.BackwardLimit;
import fr.adjuge.tender.calendar.LimitName;
import fr.adjuge.tender.examination.ExaminationAction;
import fr.adjuge.tender.handover.HandOverState;
import fr.adjuge.tender.lot.LotAction;
import fr.adjuge.tender.lot.LotStatus;
import fr.adjuge.tender.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Completes each operation of the contract by the conventions that all share: the headers it asks for, the status of
 * what is created, the tags that answers bear, and
 * the statuses that are texts in the DTOs.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Set<String> CREATING = Set.of(
            "/tenders",
            "/tenders/{id}/documents",
            "/tenders/{id}/questions",
            "/tenders/{id}/amendments",
            "/tenders/{id}/deposits");

    /** Requests that change no resource with a tag: their order does no harm to what others have seen. */
    private static final Set<String> WITHOUT_IF_MATCH = Set.of(
            "/tenders",
            "/tenders/{id}/documents",
            "/tenders/{id}/questions",
            "/tenders/{id}/questions/{questionId}/answer",
            "/tenders/{id}/uploads/{uploadId}",
            "/tenders/{id}/deposits",
            "/sandbox/clock");

    /** What is read only after the opening; before, that it is too early says nothing of whether there is anything. */
    private static final List<String> SEALED = List.of(
            "/offers",
            "/offers/{offerId}",
            "/files/{fileId}/content",
            "/abnormally-low-check",
            "/opening-register",
            "/events",
            "/events/verification");

    /** Acts that another service has a part in, which may refuse it. */
    private static final List<String> WITH_ANOTHER_SERVICE = List.of("/publication", "/evaluation", "/ranking");

    /** What is read through another service. */
    private static final List<String> FROM_ANOTHER_SERVICE = List.of("/abnormally-low-check");

    /** Answered with the tag that the next change of the resource sends as If-Match. */
    private static final Set<String> READ_WITH_TAG = Set.of(
            "/tenders/{id}",
            "/tenders/{id}/deposits/{depositId}",
            "/tenders/{id}/opening",
            "/tenders/{tenderId}/lots/{lotId}",
            "/tenders/{tenderId}/offers/{offerId}");

    private static final List<ClosedSet> CLOSED_SETS = List.of(
            new ClosedSet("TenderView", "status", TenderStatus.class),
            new ClosedSet("TenderSummary", "status", TenderStatus.class),
            new ClosedSet("OpeningView", "tenderStatus", TenderStatus.class),
            new ClosedSet("LotView", "status", LotStatus.class),
            new ClosedSet("HandOverView", "state", HandOverState.class),
            new ClosedSet("AmendmentView", "standing", BackwardLimit.Standing.class),
            new ClosedSet("QuestionAnswer", "standing", BackwardLimit.Standing.class),
            new ClosedSet("EventView", "outcome", AuditOutcome.class),
            new ClosedSet("TimeLimit", "name", LimitName.class),
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

    private final IndexView classes;

    public ContractFilter(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Introduction.write(contract, PURPOSE, Role.class, classes);
        ProblemCatalogue.write(contract, ProblemType.inContract());
        CLOSED_SETS.forEach(set -> set.writeInto(contract));
        Descriptions.write(contract, classes, ContractFilter.class.getClassLoader());
        AnswerExamples.writeInto(contract, ContractFilter.class);
        SchemaExamples.writeInto(contract.getComponents().getSchemas(), ContractFilter.class);
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        requireNonNullElse(operation.getParameters(), List.<Parameter>of()).forEach(ContractFilter::simplify);
        if (method == GET && SEALED.stream().anyMatch(path::endsWith)) {
            mayAnswer(operation, "409", "Sealed until the opening");
        }
        if (method == GET && FROM_ANOTHER_SERVICE.stream().anyMatch(path::endsWith)) {
            mayAnswer(operation, "502", "Another service refused");
        }
        if (method == POST) {
            operation.addParameter(header("Idempotency-Key", "Chosen by the sender, new for each new request."));
            if (WITH_ANOTHER_SERVICE.stream().anyMatch(path::endsWith)) {
                mayAnswer(operation, "502", "Another service refused");
            }
            if (CREATING.contains(path)) {
                nameCreated(operation);
            }
        }
        if (method != GET && changesTagged(path)) {
            operation.addParameter(header("If-Match", "The ETag of the version that the caller has seen."));
        }
        if (takesFile(operation)) {
            operation.getRequestBody().setRequired(false); // a file may be empty
        }
        if (method == GET ? READ_WITH_TAG.contains(path) : changesTagged(path)) {
            EntityTag.writeInto(operation);
        }
    }

    private static boolean changesTagged(String path) {
        return !WITHOUT_IF_MATCH.contains(path);
    }

    /** An enumeration with a default comes as a combination of schemas, which tools do not read as text. */
    private static void simplify(Parameter parameter) {
        requireNonNullElse(parameter.getSchema().getAllOf(), List.<Schema>of()).stream()
                .filter(part -> part.getRef() != null)
                .findFirst()
                .ifPresent(parameter::setSchema);
    }

    private static boolean takesFile(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().hasMediaType(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static void nameCreated(Operation operation) {
        var responses = operation.getResponses();
        if (responses.hasAPIResponse("200")) {
            var created = responses.getAPIResponse("200");
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", created.description("Created"));
        }
    }

    private static void mayAnswer(Operation operation, String status, String meaning) {
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(meaning));
    }

    private static Parameter header(String name, String meaning) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(meaning)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
