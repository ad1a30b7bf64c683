package fr.adjuge.testkit.problems;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** What came back: the status, the headers by name in any case, the body as text. */
public record RawAnswer(int status, Map<String, String> headers, String body) {

    static RawAnswer read(InputStream in) throws IOException {
        var statusLine = line(in);
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var colon = header.indexOf(':');
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return new RawAnswer(Integer.parseInt(statusLine.split(" ", 3)[1]), headers, body(headers, in));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static String body(Map<String, String> headers, InputStream in) throws IOException {
        if (headers.containsKey("Content-Length")) {
            return new String(in.readNBytes(Integer.parseInt(headers.get("Content-Length"))), UTF_8);
        }
        return headers.containsKey("Transfer-Encoding") ? chunkedBody(in) : new String(in.readAllBytes(), UTF_8);
    }

    private static String chunkedBody(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return body.toString(UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("the connection was closed without an answer");
            }
            line.write(octet);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
