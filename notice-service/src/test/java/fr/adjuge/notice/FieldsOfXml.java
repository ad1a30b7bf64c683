package fr.adjuge.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.eforms.sdk.EformsSdk;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;

/** The values of fields in the XML of a notice, found by the paths of the SDK and by nothing of ours. */
public final class FieldsOfXml {

    private static final String COMPONENTS = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String EXTENSIONS = "http://data.europa.eu/p27/eforms-ubl-";

    private FieldsOfXml() {}

    static Map<String, List<String>> of(String xml, Set<String> fieldIds) throws IOException, SaxonApiException {
        var processor = new Processor(false);
        var notice = processor.newDocumentBuilder().build(new StreamSource(new StringReader(xml)));
        var compiler = compiler(processor);
        var values = new LinkedHashMap<String, List<String>>();
        try (var file = EformsSdk.NEWEST.open("fields/fields.json")) {
            for (var field : new ObjectMapper().readTree(file).get("fields")) {
                var id = field.get("id").asText();
                if (fieldIds.contains(id)) {
                    values.put(id, texts(compiler, field.get("xpathAbsolute").asText(), notice));
                }
            }
        }
        return values;
    }

    /** What a notice is to say, from a file with a line for each value: field, tab, text. */
    public static Map<String, List<String>> expectedIn(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/notices", file), UTF_8).stream()
                .map(line -> line.split("\t", 2))
                .collect(groupingBy(line -> line[0], mapping(line -> line[1], toList())));
    }

    private static List<String> texts(XPathCompiler compiler, String xpath, XdmNode notice) throws SaxonApiException {
        var texts = new ArrayList<String>();
        for (var item : compiler.evaluate(xpath, notice)) {
            texts.add(item.getStringValue());
        }
        return texts;
    }

    private static XPathCompiler compiler(Processor processor) {
        var compiler = processor.newXPathCompiler();
        compiler.declareNamespace("cac", COMPONENTS + "CommonAggregateComponents-2");
        compiler.declareNamespace("cbc", COMPONENTS + "CommonBasicComponents-2");
        compiler.declareNamespace("ext", COMPONENTS + "CommonExtensionComponents-2");
        compiler.declareNamespace("efac", EXTENSIONS + "extension-aggregate-components/1");
        compiler.declareNamespace("efbc", EXTENSIONS + "extension-basic-components/1");
        compiler.declareNamespace("efext", EXTENSIONS + "extensions/1");
        return compiler;
    }
}
