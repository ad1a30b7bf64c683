package fr.adjuge.dto.http.contract;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.AnsweredOnce;
import fr.adjuge.dto.http.AnsweredWithTag;
import fr.adjuge.dto.http.ArrivalKept;
import fr.adjuge.dto.http.IdempotencyKey;
import fr.adjuge.dto.http.IfMatchRequired;
import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.MayRefuse;
import fr.adjuge.dto.http.server.BodyLimits;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Writes into the contract the headers that a resource method takes and gives, from the annotations that make it so. */
final class MarkedOperations {

    /** How many octets a body may have. */
    private static final String LIMIT = "x-max-octets";

    /** Who may call an operation: anybody else is refused. */
    private static final String ROLES = "x-roles";

    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;
    private static final String VERSION = "The version of the resource: what its next change sends as If-Match.";

    private static final DotName RESPONSE_STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");

    private final Map<String, MethodInfo> methods;
    private final IndexView index;

    private MarkedOperations(Map<String, MethodInfo> methods, IndexView index) {
        this.methods = methods;
        this.index = index;
    }

    /** {@code index}: the classes of the service. */
    static void write(OpenAPI contract, IndexView index) {
        var methods = index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(operation -> operation.value("operationId") != null) // else hidden from the contract
                .collect(toMap(
                        operation -> operation.value("operationId").asString(),
                        operation -> operation.target().asMethod(),
                        (method, again) -> method)); // an index may be made of two that overlap
        Bodies.operations(contract).forEach(new MarkedOperations(methods, index)::complete);
    }

    private void complete(Operation operation) {
        var method = requireNonNull(methods.get(operation.getOperationId()), operation.getOperationId());
        var success = method.annotation(RESPONSE_STATUS);
        if (success != null) {
            succeedWith(success.value().asInt(), operation);
        }
        var roles = RoleTable.rolesOf(method);
        if (!roles.isEmpty()) {
            operation.addExtension(ROLES, roles);
        }
        if (method.hasAnnotation(AnsweredOnce.class)) {
            require(operation, IdempotencyKey.HEADER);
        }
        if (method.hasAnnotation(ArrivalKept.class)) {
            operation.addParameter(OASFactory.createParameter()
                    .name(ArrivalKept.HEADER)
                    .in(Parameter.In.HEADER)
                    .description(ArrivalKept.MEANING)
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        if (method.hasAnnotation(IfMatchRequired.class)) {
            require(operation, HttpHeaders.IF_MATCH);
            tagAnswers(operation, VERSION);
        }
        if (operation.getRequestBody() != null) {
            limitBody(operation.getRequestBody(), method.hasAnnotation(LargeBody.class));
        }
        method.annotationsWithRepeatable(DotName.createSimple(MayRefuse.class), index)
                .forEach(refusal -> operation
                        .getResponses()
                        .addAPIResponse(
                                refusal.value("status").asString(),
                                OASFactory.createAPIResponse()
                                        .description(refusal.value("meaning").asString())));
        var tagged = method.annotation(AnsweredWithTag.class);
        if (tagged != null) {
            tagAnswers(
                    operation, tagged.value() == null ? VERSION : tagged.value().asString());
        }
    }

    private static void succeedWith(int status, Operation operation) {
        var responses = operation.getResponses();
        var answer = responses.getAPIResponse("200");
        if (answer != null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(
                    String.valueOf(status),
                    answer.description(Response.Status.fromStatusCode(status).getReasonPhrase()));
        }
    }

    private static void require(Operation operation, String header) {
        operation.addParameter(OASFactory.createParameter()
                .name(header)
                .in(Parameter.In.HEADER)
                .required(true)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static void limitBody(RequestBody body, boolean isLarge) {
        var isFile = body.getContent().hasMediaType(MediaType.APPLICATION_OCTET_STREAM);
        var octets = isFile ? BodyLimits.FILE : isLarge ? BodyLimits.LARGE : BodyLimits.DOCUMENT;
        body.addExtension(LIMIT, octets);
        var limit = "At most %s.".formatted(inWords(octets));
        body.setDescription(body.getDescription() == null ? limit : body.getDescription() + " " + limit);
    }

    private static String inWords(long octets) {
        return octets % GIBIBYTE == 0
                ? "%d GiB".formatted(octets / GIBIBYTE)
                : "%d MiB (%d octets)".formatted(octets / MEBIBYTE, octets);
    }

    private static void tagAnswers(Operation operation, String meaning) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        HttpHeaders.ETAG,
                        OASFactory.createHeader()
                                .description(meaning)
                                .required(true)
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
            }
        });
    }
}
