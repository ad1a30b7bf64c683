package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.function.Supplier;

/** What a download must be able to do so that it can be resumed and kept (RFC 9110, 13 and 14). */
public final class ResumableDownload {

    private final Supplier<RequestSpecification> caller;
    private final String path;
    private final byte[] whole;
    private final String tag;

    private ResumableDownload(Supplier<RequestSpecification> caller, String path, Response first) {
        this.caller = caller;
        this.path = path;
        this.whole = first.asByteArray();
        this.tag = first.header("ETag");
    }

    /** Downloads the file whole, in parts, and again; {@code cacheControl}: who may keep it. */
    public static void expect(Supplier<RequestSpecification> caller, String path, String cacheControl) {
        var first = caller.get().get(path);
        assertThat(first.statusCode()).as(path).isEqualTo(200);
        assertThat(first.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(first.header("Cache-Control")).isEqualTo(cacheControl);
        assertThat(first.header("Content-Disposition"))
                .matches("(attachment|inline); filename=.+; filename\\*=UTF-8''.+");
        assertThat(first.header("Repr-Digest")).matches("sha-256=:[A-Za-z0-9+/]{43}=:");
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{64}\"");
        var download = new ResumableDownload(caller, path, first);
        assertThat(download.whole).hasSizeGreaterThan(8);
        download.isSentInParts();
        download.isSentWholeWhereNoPartIsMeant();
        download.hasNoPartBeyondItsEnd();
        download.isNotSentToWhoHasIt();
    }

    private void isSentInParts() {
        var size = whole.length;
        expectPart("bytes=0-3", 0, 4);
        expectPart("bytes=4-", 4, size);
        expectPart("bytes=-2", size - 2, size);
        expectPart("bytes=0-" + size * 2L, 0, size);
        expectPart("bytes=%d-%d".formatted(size - 1, size - 1), size - 1, size);
        var resumed =
                caller.get().header("Range", "bytes=4-").header("If-Range", tag).get(path);
        assertThat(resumed.statusCode()).isEqualTo(206);
    }

    private void expectPart(String range, int from, int to) {
        var part = caller.get().header("Range", range).get(path);
        assertThat(part.statusCode()).as(range).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(from, to - 1, whole.length));
        assertThat(part.header("ETag")).isEqualTo(tag);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, from, to));
    }

    private void isSentWholeWhereNoPartIsMeant() {
        for (var range : new String[] {"bytes=0-1,3-4", "bytes=3-1", "bytes=-", "lines=0-1", "bytes 0-1"}) {
            expectWhole(caller.get().header("Range", range).get(path));
        }
        // Another version than the one that the caller has the beginning of.
        expectWhole(caller.get()
                .header("Range", "bytes=4-")
                .header("If-Range", "\"another\"")
                .get(path));
    }

    private void expectWhole(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(whole);
    }

    private void hasNoPartBeyondItsEnd() {
        for (var range : new String[] {"bytes=" + whole.length + "-", "bytes=-0"}) {
            var answer = caller.get().header("Range", range).get(path);
            assertThat(answer.statusCode()).as(range).isEqualTo(416);
            assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + whole.length);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    private void isNotSentToWhoHasIt() {
        for (var tags : new String[] {tag, "W/" + tag, "\"another\", " + tag, "*"}) {
            var answer = caller.get().header("If-None-Match", tags).get(path);
            assertThat(answer.statusCode()).as(tags).isEqualTo(304);
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.asByteArray()).isEmpty();
        }
        expectWhole(caller.get().header("If-None-Match", "\"another\"").get(path));
        // A contract names GET only, which HEAD goes with.
        var described = caller.get().noFiltersOfType(Contract.class).head(path);
        assertThat(described.statusCode()).isEqualTo(200);
        assertThat(described.header("ETag")).isEqualTo(tag);
        assertThat(described.header("Content-Length")).isEqualTo(Integer.toString(whole.length));
    }
}
