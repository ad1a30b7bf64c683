package fr.adjuge.testkit;

import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import fr.adjuge.testkit.ContractModel.Located;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What a contract must fulfil so that people understand it and clients generated from it are good to use. To add a rule,
 * add a line.
 */
public final class ContractRules {

    private static final Pattern SPEAKING = Pattern.compile("[a-z]+([A-Z][a-z]+)+");
    private static final Pattern TYPE_NAME = Pattern.compile("([A-Z][a-zA-Z]*)");

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "it says what it is for, under which licence, and where it is served", ContractRules::introduction),
            new Rule("each operation has an id of its own: a verb and what it is done to", ContractRules::operationIds),
            new Rule("each operation has a summary that says more than its id", ContractRules::summaries),
            new Rule("each operation has a description", ContractRules::descriptions),
            new Rule("each schema and each property says what it is", ContractRules::undescribed),
            new Rule("each parameter says what it is", ContractRules::parameters),
            new Rule("each value of an enumeration is explained", ContractRules::values),
            new Rule("each operation is under one tag, which is described", ContractRules::tags),
            new Rule("each operation says who may call it", ContractRules::security),
            new Rule("roles are told alike in words, in x-roles and in the table", ContractRules::roles),
            new Rule("each error is a problem", ContractRules::problems),
            new Rule("each problem has an example of its own status", ContractRules::examplesOfProblems),
            new Rule("each JSON body that is sent has an example", ContractRules::examplesOfBodies),
            new Rule("each example is what its schema says", ContractRules::validityOfExamples),
            new Rule("each JSON answer has an example", ContractRules::examplesOfAnswers),
            new Rule("each example of an answer is what its schema says", ContractRules::validityOfAnswers),
            new Rule("who pages through the examples comes to an end", ContractRules::lastPages),
            new Rule("schemas have names that a type may bear, without numbers", ContractRules::schemaNames),
            new Rule("a property may be absent, never null", ContractRules::nullability));

    private final OpenAPI contract;
    private final ContractModel model;

    private ContractRules(OpenAPI contract) {
        this.contract = contract;
        this.model = new ContractModel(contract);
    }

    private record Rule(String sentence, Function<ContractRules, Stream<String>> faults) {}

    /** A test for each rule on the {@code openapi.yaml} of the module under test. */
    public static Stream<DynamicTest> onCommittedContract() {
        try {
            return on(Files.readString(Path.of("openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<DynamicTest> on(String contract) {
        var read = new OpenAPIV3Parser().readContents(contract);
        var rules = new ContractRules(read.getOpenAPI());
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("it is well formed", () -> assertThat(read.getMessages())
                        .isEmpty())),
                RULES.stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.sentence(),
                                () -> assertThat(rule.faults().apply(rules)).isEmpty())));
    }

    private Stream<String> introduction() {
        var info = contract.getInfo();
        return Stream.of(
                        info.getDescription() == null ? "no description" : "",
                        info.getLicense() == null ? "no licence" : "",
                        contract.getServers() == null ? "no server" : "")
                .filter(fault -> !fault.isEmpty());
    }

    private Stream<String> operationIds() {
        var uses = model.operations()
                .collect(groupingBy(
                        located -> requireNonNullElse(located.operation().getOperationId(), ""), counting()));
        return uses.entrySet().stream()
                .filter(use ->
                        use.getValue() > 1 || !SPEAKING.matcher(use.getKey()).matches())
                .map(use -> "'%s', %d times".formatted(use.getKey(), use.getValue()));
    }

    private Stream<String> summaries() {
        return model.operations()
                .filter(located -> letters(located.operation().getSummary()).length()
                        <= letters(located.operation().getOperationId()).length())
                .map(located -> located + ": " + located.operation().getSummary());
    }

    private Stream<String> descriptions() {
        return model.operations()
                .filter(located -> letters(located.operation().getDescription()).isEmpty())
                .map(Located::toString);
    }

    private Stream<String> undescribed() {
        return model.schemas().entrySet().stream()
                .flatMap(schema -> Stream.concat(
                        Stream.of(schema.getKey())
                                .filter(name -> !isText(schema.getValue().getDescription())),
                        ContractModel.properties(schema.getValue())
                                .filter(property -> !isText(property.getValue().getDescription()))
                                .map(property -> schema.getKey() + "." + property.getKey())));
    }

    /** Markdown, without tags of Javadoc. */
    private static boolean isText(String description) {
        return !letters(description).isEmpty() && !description.contains("{@") && !description.contains("<p>");
    }

    private Stream<String> parameters() {
        return model.operations()
                .flatMap(located -> Stream.ofNullable(located.operation().getParameters())
                        .flatMap(List::stream)
                        .filter(parameter -> !isText(parameter.getDescription()))
                        .map(parameter -> located + ": " + parameter.getName()));
    }

    private Stream<String> values() {
        return model.schemas().entrySet().stream()
                .filter(schema -> schema.getValue().getEnum() != null)
                .flatMap(schema -> ((List<?>) schema.getValue().getEnum())
                        .stream()
                                .filter(value -> !requireNonNullElse(
                                                schema.getValue().getDescription(), "")
                                        .contains("`" + value + "`"))
                                .map(value -> schema.getKey() + ": " + value));
    }

    private Stream<String> tags() {
        var described = requireNonNullElse(contract.getTags(), List.<Tag>of()).stream()
                .filter(tag -> tag.getDescription() != null)
                .map(Tag::getName)
                .toList();
        return model.operations()
                .filter(located -> located.operation().getTags() == null
                        || located.operation().getTags().size() != 1
                        || !described.containsAll(located.operation().getTags()))
                .map(Located::toString);
    }

    private Stream<String> security() {
        return model.operations()
                .filter(located -> located.operation().getSecurity() == null
                        || located.operation().getSecurity().isEmpty())
                .map(Located::toString);
    }

    /** Words say more, such as whose buyer; but no other roles than those that are asked for. */
    private Stream<String> roles() {
        return model.operations().flatMap(located -> {
            var asked = Set.copyOf(located.roles());
            var told = requireNonNullElse(located.operation().getDescription(), "") + " ";
            var inWords = rolesIn(told.substring(Math.max(0, told.lastIndexOf("Roles:"))), "\\b%ss?\\b");
            var inTable = rolesIn(
                    contract.getInfo().getDescription(),
                    "(?m)^\\| `%s` \\|.*`" + located.operation().getOperationId() + "`");
            return Stream.of(
                            located.isPublic() == asked.isEmpty() ? "" : located + " is public or has roles: " + asked,
                            inTable.equals(asked) ? "" : located + " in the table: " + inTable + ", not " + asked,
                            located.isPublic() && !told.contains("Roles:") || inWords.equals(asked)
                                    ? ""
                                    : located + " in words: " + inWords + ", not " + asked)
                    .filter(fault -> !fault.isEmpty());
        });
    }

    private Set<String> rolesIn(String text, String pattern) {
        return model.roles()
                .filter(role ->
                        Pattern.compile(pattern.formatted(role)).matcher(text).find())
                .collect(toUnmodifiableSet());
    }

    private Stream<String> problems() {
        return model.operations().flatMap(located -> located.operation().getResponses().entrySet().stream()
                .filter(answer -> answer.getKey().compareTo("400") >= 0)
                .filter(answer -> !isProblem(answer.getValue()))
                .map(answer -> located + ": " + answer.getKey()));
    }

    private boolean isProblem(ApiResponse answer) {
        var content = model.resolved(answer).getContent();
        return content != null && content.keySet().equals(Set.of("application/problem+json"));
    }

    private Stream<String> examplesOfProblems() {
        return model.operations().flatMap(located -> located.operation().getResponses().entrySet().stream()
                .filter(answer -> answer.getKey().compareTo("400") >= 0)
                .filter(answer -> !showsItsStatus(answer.getKey(), model.resolved(answer.getValue())))
                .map(answer -> located + ": " + answer.getKey()));
    }

    private static boolean showsItsStatus(String status, ApiResponse answer) {
        return answer.getContent().values().stream()
                .allMatch(body -> Json.pretty(body.getExample()).contains("\"status\" : " + status));
    }

    private Stream<String> examplesOfBodies() {
        return model.operations()
                .filter(located -> located.jsonSent()
                        .anyMatch(body -> body.getExample() == null
                                && model.resolved(body.getSchema()).getExample() == null))
                .map(Located::toString);
    }

    private Stream<String> validityOfExamples() {
        var validator = new SchemaValidator(contract, new MessageResolver());
        return model.schemas().entrySet().stream()
                .filter(schema -> schema.getValue().getExample() != null)
                .flatMap(schema -> validator
                        .validate(
                                Json.pretty(schema.getValue().getExample()),
                                new Schema<>().$ref("#/components/schemas/" + schema.getKey()),
                                "example")
                        .getMessages()
                        .stream()
                        .map(message -> schema.getKey() + ": " + message.getMessage()));
    }

    private Stream<String> examplesOfAnswers() {
        return model.operations()
                .filter(located -> located.jsonAnswered().anyMatch(body -> body.getExample() == null))
                .map(Located::toString);
    }

    private Stream<String> validityOfAnswers() {
        var validator = new SchemaValidator(contract, new MessageResolver());
        return model.operations().flatMap(located -> located.jsonAnswered()
                .filter(body -> body.getExample() != null)
                .flatMap(body ->
                        validator
                                .validate(Json.pretty(body.getExample()), body.getSchema(), "example")
                                .getMessages()
                                .stream())
                .map(message -> located + ": " + message.getMessage()));
    }

    private Stream<String> lastPages() {
        return model.operations()
                .filter(located -> located.jsonAnswered()
                        .anyMatch(body -> Json.pretty(body.getExample()).contains("\"next\"")))
                .map(Located::toString);
    }

    private Stream<String> schemaNames() {
        return model.schemas().keySet().stream()
                .filter(name -> !TYPE_NAME.matcher(name).matches());
    }

    private Stream<String> nullability() {
        return model.schemas().entrySet().stream().flatMap(schema -> ContractModel.properties(schema.getValue())
                .filter(property -> Boolean.TRUE.equals(property.getValue().getNullable()))
                .map(property -> schema.getKey() + "." + property.getKey()));
    }

    private static String letters(String text) {
        return requireNonNullElse(text, "").toLowerCase(ROOT).replaceAll("[^a-z]", "");
    }
}
