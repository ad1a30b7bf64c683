package fr.adjuge.dto.http.contract;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** What parameters mean that mean the same wherever they stand; others are described at their operation. */
final class ParameterMeanings {

    private static final Map<String, String> IN_PATHS = Map.ofEntries(
            entry("tenderId", "Identifier of the tender."),
            entry("lotId", "Identifier of the lot in its tender, such as `LOT-0001`."),
            entry("depositId", "Identifier of the deposit, as its receipt says it."),
            entry("documentId", "Identifier of the document."),
            entry("questionId", "Identifier of the question."),
            entry("uploadId", "A UUID that the sender chooses; the same again sends the file again."),
            entry("offerId", "Identifier of the offer."),
            entry("fileId", "Identifier of the file, as the offer lists it."),
            entry("criterionId", "The criterion, by its id in the method."),
            entry("name", "Name of the list, such as `ccag`."),
            entry("entryId", "Identifier of the entry in the inbox."));

    /** What {@code id} identifies, by the collection it stands in. */
    private static final Map<String, String> OF_COLLECTIONS = Map.of(
            "tenders", "Identifier of the tender.",
            "evaluations", "Identifier of the evaluation, chosen by who opened it.",
            "award-records", "Identifier of the award record, chosen by who hands it over.",
            "notices", "Identifier of the notice (eForms BT-701).");

    private static final Map<String, String> IN_QUERIES = Map.ofEntries(
            entry("cursor", "Where the page before ended: its `next`, as it is. Left out for the first page."),
            entry("limit", "How many at most."),
            entry("status", "Only those that have gone this far."),
            entry("tenderId", "Only those of this tender."),
            entry("offerId", "Only those of this offer."),
            entry("criterionId", "Only those on this criterion, by its id in the method."),
            entry("evaluator", "Only those of this evaluator, by the `sub` of the tokens."),
            entry("option", "An option for which the mark counts, by its id in the method; repeated for several."),
            entry("awardee", "The offer that is awarded, which the extract compares with."),
            entry("explained", "Whether the answer explains each number: false makes it much shorter."),
            entry("chapter", "Which of the two chains of the trail."),
            entry("kind", "Which kind: of a document what it is for, of an entry in the inbox what it asks or tells."),
            entry("state", "Only entries in this state."),
            entry("organisation", "Only those of this organisation, by its SIRET."),
            entry("reference", "Only those with this reference of their buyer."),
            entry("deadlineFrom", "Only those whose deadline lies on this day of Paris or later."),
            entry("deadlineUntil", "Only those whose deadline lies on this day of Paris or earlier."),
            entry("sentOn", "The day of sending, in Paris: the rules on it count too."),
            entry("name", "Name of the file, with its extension."),
            entry("fileName", "Name of the file, with its extension."));

    private static final Map<String, String> IN_HEADERS = Map.of(
            "If-Match", "The ETag of the version that the caller has seen.",
            "Idempotency-Key", "Chosen by the sender, new for each new request.");

    private ParameterMeanings() {}

    static void write(String path, Operation operation) {
        Bodies.parameters(operation)
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> of(path, parameter).ifPresent(parameter::setDescription));
    }

    private static Optional<String> of(String path, Parameter parameter) {
        if (parameter.getIn() != In.PATH) {
            return Optional.ofNullable(
                    (parameter.getIn() == In.QUERY ? IN_QUERIES : IN_HEADERS).get(parameter.getName()));
        }
        return Optional.ofNullable(
                parameter.getName().equals("id")
                        ? OF_COLLECTIONS.get(path.split("/")[1])
                        : IN_PATHS.get(parameter.getName()));
    }
}
