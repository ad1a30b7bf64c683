package fr.adjuge.eforms.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions of the eForms SDK whose files the build has put on the class path (ADR 31), the oldest first.
 *
 * <p>Source: eForms SDK, Publications Office of the European Union, CC-BY-4.0.
 */
public enum EformsSdk {
    V1_13("eforms-sdk-1.13"),
    V1_15("eforms-sdk-1.15");

    /** The version that our own notices are written in. */
    public static final EformsSdk NEWEST = V1_15;

    private final String customizationId;

    EformsSdk(String customizationId) {
        this.customizationId = customizationId;
    }

    /** The version that a notice declares, such as {@code eforms-sdk-1.15}; empty if it is not shipped. */
    public static Optional<EformsSdk> declaredAs(String customizationId) {
        return Stream.of(values())
                .filter(sdk -> sdk.customizationId.equals(customizationId))
                .findAny();
    }

    /** What a notice declares (OPT-002-notice); also the folder of its files. */
    public String customizationId() {
        return customizationId;
    }

    /** Opens a file of this version, by its path in the SDK, such as {@code fields/fields.json}. */
    public InputStream open(String path) throws IOException {
        var resource = EformsSdk.class.getResourceAsStream("/" + customizationId + "/" + path);
        if (resource == null) {
            throw new FileNotFoundException(customizationId + ": no file " + path);
        }
        return resource;
    }

    JsonNode json(String path) {
        try (var file = open(path)) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
