package fr.adjuge.notice.decp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.validation.Finding;
import fr.adjuge.eforms.validation.Finding.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks essential data against the official schema, then against what that schema lets pass. */
public final class DecpCheck {

    private static final String SCHEMA = "/decp/schema_decp_v2.0.3.json";

    private final Schema schema;
    private final Schema inEnglish;

    private DecpCheck(Schema schema, Schema inEnglish) {
        this.schema = schema;
        this.inEnglish = inEnglish;
    }

    /** With the official schema, as it is on the class path. */
    public static DecpCheck load() {
        return new DecpCheck(schemaIn(Locale.FRENCH), schemaIn(Locale.ENGLISH));
    }

    private static Schema schemaIn(Locale language) {
        var configuration = SchemaRegistryConfig.builder().locale(language).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(configuration));
        try (var file = Objects.requireNonNull(DecpCheck.class.getResourceAsStream(SCHEMA))) {
            return registry.getSchema(file);
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
        var text = new String(json, UTF_8);
        var french = schema.validate(text, InputFormat.JSON);
        if (french.isEmpty()) {
            return Stream.empty();
        }
        var english = inEnglish.validate(text, InputFormat.JSON);
        return IntStream.range(0, french.size()).mapToObj(i -> finding(french.get(i), english.get(i)));
    }

    private static Finding finding(Error french, Error english) {
        return new Finding(
                "schema:" + french.getKeyword(),
                Level.ERROR,
                Optional.empty(),
                new Text(english.getMessage(), french.getMessage()),
                "",
                Text.same(french.getInstanceLocation().toString()));
    }
}
