package fr.adjuge.dto.http.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** What a reader of a contract should know first: what the service is for, and what holds for all its operations. */
final class Introduction {

    private Introduction() {}

    /** {@code roles}: the class whose constants are the roles that the service knows. */
    static void write(OpenAPI contract, String purpose, Class<?> roles, IndexView classes) {
        if (contract.getInfo() == null) {
            contract.setInfo(OASFactory.createInfo());
        }
        contract.getInfo()
                .setDescription(String.join(
                        "\n\n",
                        purpose,
                        conventions(),
                        "Roles, in the `groups` of the token; what asks for none is public or for every valid token:",
                        RoleTable.of(roles, classes)));
    }

    private static String conventions() {
        try (var text = requireNonNull(Introduction.class.getResourceAsStream("conventions.md"))) {
            return new String(text.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
