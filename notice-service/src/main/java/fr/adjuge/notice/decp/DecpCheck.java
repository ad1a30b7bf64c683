package fr.adjuge.notice.decp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.adjuge.eforms.validation.Finding;
import fr.adjuge.eforms.validation.Finding.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks essential data against the official schema, then against what that schema lets pass. */
public final class DecpCheck {

    private static final String SCHEMA = "/decp/schema_decp_v2.0.3.json";

    private final Schema schema;

    private DecpCheck(Schema schema) {
        this.schema = schema;
    }

    /** With the official schema, as it is on the class path. */
    public static DecpCheck load() {
        var french = SchemaRegistryConfig.builder().locale(Locale.FRENCH).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(french));
        try (var file = Objects.requireNonNull(DecpCheck.class.getResourceAsStream(SCHEMA))) {
            return new DecpCheck(registry.getSchema(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Finding> findings(Decp data) {
        return Stream.concat(
                        schemaFindings(DecpFile.write(data)),
                        data.marches().marche().stream().flatMap(contract -> DecpRules.findings(contract).stream()))
                .toList();
    }

    Stream<Finding> schemaFindings(byte[] json) {
        return schema.validate(new String(json, UTF_8), InputFormat.JSON).stream()
                .map(DecpCheck::finding);
    }

    private static Finding finding(Error error) {
        return new Finding(
                "schema:" + error.getKeyword(),
                Level.ERROR,
                Optional.empty(),
                error.getMessage(),
                error.getInstanceLocation().toString());
    }
}
