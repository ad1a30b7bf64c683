package fr.adjuge.dto.http.download;

import static fr.adjuge.dto.http.PlatformProblem.RANGE_NOT_SATISFIABLE;

import fr.adjuge.dto.http.IfNoneMatch;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import fr.adjuge.dto.http.time.DateHeader;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers the request for a file: whole, in part (RFC 9110, 14) so that a download that broke off can go on, or not at
 * all to whoever has it already (13.1). It is streamed, never held.
 */
@Singleton
public class Downloads {

    private static final Text BEYOND =
            new Text("the file has %s bytes, counted from 0", "le fichier a %s octets, comptés à partir de 0");

    private final HttpHeaders headers;
    private final Request request;

    Downloads(HttpHeaders headers, Request request) {
        this.headers = headers;
        this.request = request;
    }

    public RestResponse<InputStream> answer(Download file) throws IOException {
        if (isKnown(file)) {
            return described(file, RestResponse.Status.NOT_MODIFIED).build();
        }
        var part = part(file);
        if (part.isEmpty()) {
            return described(file, RestResponse.Status.OK)
                    .header(HttpHeaders.CONTENT_LENGTH, file.size())
                    .entity(content(file, new ByteRange(0, file.size() - 1)))
                    .build();
        }
        var range = part.get();
        if (!range.liesIn(file.size())) {
            throw new RequestRefused(
                            RANGE_NOT_SATISFIABLE,
                            BEYOND.with(file.size()),
                            message -> Violation.inHeader("Range", message))
                    .with("Content-Range", "bytes */" + file.size());
        }
        return described(file, RestResponse.Status.PARTIAL_CONTENT)
                .header("Content-Range", range.of(file.size()))
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .entity(content(file, range))
                .build();
    }

    private static ResponseBuilder<InputStream> described(Download file, RestResponse.Status status) {
        var answer = ResponseBuilder.<InputStream>create(status)
                .header(HttpHeaders.ETAG, tag(file))
                .header(HttpHeaders.CACHE_CONTROL, file.reach().cacheControl())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", "sha-256=:%s:".formatted(base64(file.sha256())));
        file.lastModified().ifPresent(at -> answer.header(HttpHeaders.LAST_MODIFIED, DateHeader.of(at)));
        file.language().ifPresent(language -> answer.header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE));
        return answer;
    }

    /** By its tag if the caller names any; only else by its date. */
    private boolean isKnown(Download file) {
        return header(HttpHeaders.IF_NONE_MATCH)
                .map(tags -> IfNoneMatch.names(tags, tag(file)))
                .orElseGet(() -> header(HttpHeaders.IF_MODIFIED_SINCE)
                        .flatMap(DateHeader::read)
                        .filter(since -> file.lastModified()
                                .filter(at -> at.getEpochSecond() <= since.getEpochSecond())
                                .isPresent())
                        .isPresent());
    }

    /** Of another version than the one that the caller has the beginning of, it gets the whole. */
    private Optional<ByteRange> part(Download file) {
        return header("Range")
                .filter(range -> request.getMethod().equals(HttpMethod.GET))
                .filter(range -> header("If-Range")
                        .map(condition -> condition.equals(tag(file))
                                || file.lastModified()
                                        .map(DateHeader::of)
                                        .filter(condition::equals)
                                        .isPresent())
                        .orElse(true))
                .flatMap(range -> ByteRange.asked(range, file.size()));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.getHeaderString(name)).map(String::strip);
    }

    private InputStream content(Download file, ByteRange part) throws IOException {
        return request.getMethod().equals(HttpMethod.HEAD)
                ? InputStream.nullInputStream()
                : new PartOfStream(file.content().open(), part);
    }

    private static String tag(Download file) {
        return "\"" + file.sha256() + "\"";
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
