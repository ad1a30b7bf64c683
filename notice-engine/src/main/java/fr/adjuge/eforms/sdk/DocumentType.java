package fr.adjuge.eforms.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A kind of XML document that notices are.
 *
 * @param prefixes prefix to namespace, of what stands below the root
 * @param schema path of its schema in the SDK
 */
public record DocumentType(String rootElement, String namespace, Map<String, String> prefixes, String schema) {

    private static final String FILE = "notice-types/notice-types.json";

    /** All kinds that there are: one for each namespace of a root element. */
    public static List<DocumentType> allOf(EformsSdk sdk) {
        return elements(sdk.json(FILE).get("documentTypes"))
                .map(DocumentType::read)
                .toList();
    }

    /** @throws IllegalArgumentException if the SDK knows no such notice subtype */
    public static DocumentType ofNoticeSubType(EformsSdk sdk, String subType) {
        var json = sdk.json(FILE);
        return elements(json.get("noticeSubTypes"))
                .filter(noticeType -> noticeType.get("subTypeId").asText().equals(subType))
                .flatMap(noticeType -> elements(json.get("documentTypes"))
                        .filter(type -> type.get("id").equals(noticeType.get("documentType"))))
                .map(DocumentType::read)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown to the eForms SDK: notice subtype " + subType));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static DocumentType read(JsonNode json) {
        var prefixes = new LinkedHashMap<String, String>();
        for (var namespace : json.get("additionalNamespaces")) {
            prefixes.put(namespace.get("prefix").asText(), namespace.get("uri").asText());
        }
        return new DocumentType(
                json.get("rootElement").asText(),
                json.get("namespace").asText(),
                prefixes,
                json.get("schemaLocation").asText());
    }
}
