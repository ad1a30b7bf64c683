package fr.adjuge.dto.http.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What a reader of a contract should know first: what the service is for, and what holds for all its operations. */
public final class Introduction {

    private Introduction() {}

    public static void write(OpenAPI contract, String purpose) {
        if (contract.getInfo() == null) {
            contract.setInfo(OASFactory.createInfo());
        }
        contract.getInfo().setDescription(purpose + "\n\n" + conventions());
    }

    private static String conventions() {
        try (var text = requireNonNull(Introduction.class.getResourceAsStream("conventions.md"))) {
            return new String(text.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
