package fr.adjuge.eforms.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kind of XML document that notices of one subtype are.
 *
 * @param prefixes prefix to namespace, of what stands below the root
 * @param schema path of its schema in the SDK
 */
public record DocumentType(String rootElement, String namespace, Map<String, String> prefixes, String schema) {

    /** @throws IllegalArgumentException if the SDK knows no such notice subtype */
    public static DocumentType ofNoticeSubType(String subType) {
        var json = EformsSdk.json("notice-types/notice-types.json");
        for (var noticeType : json.get("noticeSubTypes")) {
            if (noticeType.get("subTypeId").asText().equals(subType)) {
                return read(
                        json.get("documentTypes"),
                        noticeType.get("documentType").asText());
            }
        }
        throw new IllegalArgumentException("unknown to the eForms SDK: notice subtype " + subType);
    }

    private static DocumentType read(JsonNode documentTypes, String id) {
        for (var json : documentTypes) {
            if (json.get("id").asText().equals(id)) {
                var prefixes = new LinkedHashMap<String, String>();
                for (var namespace : json.get("additionalNamespaces")) {
                    prefixes.put(
                            namespace.get("prefix").asText(),
                            namespace.get("uri").asText());
                }
                return new DocumentType(
                        json.get("rootElement").asText(),
                        json.get("namespace").asText(),
                        prefixes,
                        json.get("schemaLocation").asText());
            }
        }
        throw new IllegalStateException("the eForms SDK has no document type " + id);
    }
}
