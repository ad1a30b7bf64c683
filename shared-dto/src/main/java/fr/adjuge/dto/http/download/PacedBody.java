package fr.adjuge.dto.http.download;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.ExecutionException;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes a file no faster than its reader takes it: one piece of it is on its way at a time. A thread that hands over
 * whatever it has read runs ahead of the network, and a few readers of large files use up all direct memory.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class PacedBody implements ServerMessageBodyWriter<InputStream> {

    private static final int PIECE = 1 << 16;

    @Override
    public void writeResponse(InputStream body, Type type, ServerRequestContext context) throws IOException {
        var response = context.serverResponse();
        try (var part = (PartOfStream) body) {
            response.setResponseHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(part.left()));
            for (var piece = part.readNBytes(PIECE); piece.length > 0; piece = part.readNBytes(PIECE)) {
                send(piece, response);
            }
        }
        response.end();
    }

    private static void send(byte[] piece, ServerHttpResponse response) throws IOException {
        try {
            response.write(piece).toCompletableFuture().get();
        } catch (ExecutionException gone) {
            throw new IOException(gone.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == PartOfStream.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == PartOfStream.class;
    }

    @Override
    public void writeTo(
            InputStream body,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        body.transferTo(out);
    }
}
