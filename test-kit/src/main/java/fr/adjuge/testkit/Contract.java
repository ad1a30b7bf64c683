package fr.adjuge.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The committed OpenAPI file of a service, as the judge of what the service does. As a RestAssured filter it fails a
 * test whose answer is not in the contract; and whose request is not, if the service took it all the same. With
 * {@code -Dadjuge.examples.write=true} it keeps answers as the examples of the contract.
 */
public final class Contract implements Filter {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final String WRITE = "adjuge.openapi.write";
    private static final String KEEP_EXAMPLES = "adjuge.examples.write";

    private final OpenApiInteractionValidator ofRequestAndAnswer;
    private final OpenApiInteractionValidator ofAnswer;
    private final OpenApiInteractionValidator ofPart;
    private final Optional<ExampleAnswers> examples;

    private Contract(String contract) {
        ofRequestAndAnswer = OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                .build();
        ofAnswer = OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        .build())
                .build();
        ofPart = OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.response.body", ValidationReport.Level.IGNORE)
                        .build())
                .build();
        examples = Boolean.getBoolean(KEEP_EXAMPLES)
                ? Optional.of(new ExampleAnswers(
                        new OpenAPIV3Parser().readContents(contract).getOpenAPI()))
                : Optional.empty();
    }

    /** The {@code openapi.yaml} of the module under test. */
    public static Contract committed() {
        return new Contract(read());
    }

    /**
     * Fails if the running service does not serve the committed contract. With {@code -Dadjuge.openapi.write=true} it
     * writes what the service serves into the committed file.
     */
    public static void expectServed() {
        var served = RestAssured.given().get("/q/openapi").asString();
        if (Boolean.getBoolean(WRITE)) {
            write(served);
        }
        assertThat(read())
                .as("openapi.yaml is what the service serves; to update it: mvn test -D%s=true", WRITE)
                .isEqualTo(served);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        AnswerRules.check(request.getMethod() + " " + request.getURI(), response);
        var report = judgeOf(response).validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response));
        if (report.hasErrors()) {
            throw new AssertionError("%s %s answered %d, against the contract:%n%s%n%s"
                    .formatted(
                            request.getMethod(),
                            request.getURI(),
                            response.statusCode(),
                            SimpleValidationReportFormat.getInstance().apply(report),
                            response.asString()));
        }
        examples.ifPresent(kept -> kept.consider(request, response));
        return response;
    }

    /** What is wrong with an answer, if something is; its body is told octet by octet. */
    public Optional<String> faultOf(String method, String path, HttpResponse<String> answer) {
        var body = answer.body().getBytes(ISO_8859_1);
        var read = SimpleResponse.Builder.status(answer.statusCode()).withBody(body);
        answer.headers().map().forEach((name, values) -> read.withHeader(name, values));
        var report = ofAnswer.validateResponse(path, Request.Method.valueOf(method), read.build());
        return report.hasErrors()
                ? Optional.of("%s %s answered %d, against the contract: %s"
                        .formatted(
                                method,
                                path,
                                answer.statusCode(),
                                SimpleValidationReportFormat.getInstance().apply(report)))
                : Optional.empty();
    }

    private OpenApiInteractionValidator judgeOf(Response response) {
        if (response.statusCode() == 206) {
            return ofPart; // octets, which the judge would read as what they are a part of
        }
        return response.statusCode() < 400 ? ofRequestAndAnswer : ofAnswer;
    }

    private static String read() {
        try {
            return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String served) {
        try {
            Files.writeString(COMMITTED, served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
