package fr.adjuge.dto.http.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.dto.http.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A file to be downloaded.
 *
 * @param name what to save it as
 * @param language in which it was written for this caller, if it could have been another one
 * @param sha256 of its content, in hexadecimal: what tells it from every other
 */
public record Download(
        String name,
        String sha256,
        long size,
        Content content,
        Reach reach,
        Show show,
        Optional<Instant> lastModified,
        Optional<Locale> language) {

    /** Opened only if it is sent. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Who may keep it. */
    public enum Reach {
        /** It is for this caller only, and nobody keeps it. */
        CALLER("no-store"),
        /** It is for everybody, and may be another one tomorrow: whoever keeps it asks again. */
        EVERYBODY("public, no-cache"),
        /** It is for everybody and for good: whoever has it need not ask again within a year. */
        EVERYBODY_FOR_GOOD("public, max-age=31536000, immutable");

        private final String cacheControl;

        Reach(String cacheControl) {
            this.cacheControl = cacheControl;
        }

        String cacheControl() {
            return cacheControl;
        }
    }

    /** What a browser does with it. */
    public enum Show {
        /** It saves it, always: it is a stranger's file, or a table to work on. */
        NEVER("attachment"),
        /** It may show it: we have made it ourselves. */
        IN_BROWSER("inline");

        private final String disposition;

        Show(String disposition) {
            this.disposition = disposition;
        }
    }

    /** For its caller only, to be saved. */
    public static Download of(String name, String sha256, long size, Content content) {
        return new Download(name, sha256, size, content, Reach.CALLER, Show.NEVER, Optional.empty(), Optional.empty());
    }

    /** What was made of these octets, for its caller only, to be saved. */
    public static Download of(String name, byte[] octets) {
        return of(name, Sha256.hex(octets), octets.length, () -> new ByteArrayInputStream(octets));
    }

    public static Download of(String name, String text) {
        return of(name, text.getBytes(UTF_8));
    }

    public Download reaching(Reach readers) {
        return new Download(name, sha256, size, content, readers, show, lastModified, language);
    }

    public Download shown() {
        return new Download(name, sha256, size, content, reach, Show.IN_BROWSER, lastModified, language);
    }

    public Download since(Instant modified) {
        return new Download(name, sha256, size, content, reach, show, Optional.of(modified), language);
    }

    /** Written in the language that the caller prefers. */
    public Download in(Locale ofCaller) {
        return new Download(name, sha256, size, content, reach, show, lastModified, Optional.of(ofCaller));
    }

    /** RFC 6266, with the name in ASCII for old clients and as it is for all others (RFC 8187). */
    String disposition() {
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        var ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(show.disposition, ascii, encoded);
    }
}
