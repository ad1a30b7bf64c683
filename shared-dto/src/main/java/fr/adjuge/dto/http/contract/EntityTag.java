package fr.adjuge.dto.http.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The {@code ETag} of an answer, which the next change of the resource sends as {@code If-Match}. */
public final class EntityTag {

    private static final String MEANING = "The version of the resource: what its next change sends as If-Match.";

    private EntityTag() {}

    public static void writeInto(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description(MEANING)
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
            }
        });
    }
}
