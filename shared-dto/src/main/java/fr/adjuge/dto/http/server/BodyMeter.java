package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.CONTENT_TOO_LARGE;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.RequestRefused;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a body that turns out too large for the operation, or was sent in chunks without its length. */
@Provider
@ConstrainedTo(RuntimeType.SERVER) // what another service answers is no body of a caller
class BodyMeter implements ReaderInterceptor {

    private final ResourceInfo resource;

    BodyMeter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var isLarge = resource.getResourceMethod().isAnnotationPresent(LargeBody.class);
        var limit =
                BodyLimits.of(String.valueOf(context.getMediaType()), isLarge ? BodyLimits.LARGE : BodyLimits.DOCUMENT);
        context.setInputStream(new MeteredStream(context.getInputStream(), limit));
        return context.proceed();
    }

    private static final class MeteredStream extends FilterInputStream {

        private final long limit;
        private long taken;

        MeteredStream(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            taken += more;
            if (taken > limit) {
                throw new RequestRefused(CONTENT_TOO_LARGE, BodyLimits.exceeded(limit));
            }
        }
    }
}
