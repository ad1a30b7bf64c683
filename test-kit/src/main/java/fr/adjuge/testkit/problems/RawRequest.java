package fr.adjuge.testkit.problems;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request written by hand, for what an HTTP client would put right on its own. */
public record RawRequest(String method, String target, Map<String, String> headers, byte[] body) {

    private static final int PATIENCE_MILLIS = 20_000;

    public static RawRequest of(String method, String target) {
        return new RawRequest(method, target, Map.of(), new byte[0]);
    }

    public RawRequest with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RawRequest(method, target, more, body);
    }

    public RawRequest without(String header) {
        var fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new RawRequest(method, target, fewer, body);
    }

    public RawRequest body(String text) {
        return body(text.getBytes(UTF_8));
    }

    public RawRequest body(byte[] octets) {
        return new RawRequest(method, target, headers, octets);
    }

    public RawAnswer sendTo(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream());
            return RawAnswer.read(socket.getInputStream());
        }
    }

    private void write(OutputStream out) throws IOException {
        var head = new StringBuilder(
                "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".formatted(method, target));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var inChunks = headers.containsKey("Transfer-Encoding");
        if (body.length > 0 && !inChunks && !headers.containsKey("Content-Length")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var request = new ByteArrayOutputStream();
        request.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
        request.write(inChunks ? chunked(body) : body);
        try {
            out.write(request.toByteArray());
            out.flush();
        } catch (IOException turnedAwayBeforeTheEnd) {
            // The answer may be there all the same; if not, reading it fails.
        }
    }

    private static byte[] chunked(byte[] body) throws IOException {
        var chunks = new ByteArrayOutputStream();
        chunks.write((Integer.toHexString(body.length) + "\r\n").getBytes(ISO_8859_1));
        chunks.write(body);
        chunks.write("\r\n0\r\n\r\n".getBytes(ISO_8859_1));
        return chunks.toByteArray();
    }
}
