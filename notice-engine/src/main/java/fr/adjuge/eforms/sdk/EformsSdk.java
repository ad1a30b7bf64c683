package fr.adjuge.eforms.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The files of the eForms SDK on the class path, put there by the build (ADR 0031).
 *
 * <p>Source: eForms SDK 1.15.1, Publications Office of the European Union, CC-BY-4.0.
 */
public final class EformsSdk {

    /** The version that our notices declare (OPT-002-notice). */
    public static final String CUSTOMIZATION_ID = "eforms-sdk-1.15";

    private EformsSdk() {}

    /** Opens a file of the SDK, by its path in it, such as {@code fields/fields.json}. */
    public static InputStream open(String path) throws IOException {
        var resource = EformsSdk.class.getResourceAsStream("/eforms-sdk/" + path);
        if (resource == null) {
            throw new FileNotFoundException("eForms SDK: no file " + path);
        }
        return resource;
    }

    static JsonNode json(String path) {
        try (var file = open(path)) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
