package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.CONTENT_TOO_LARGE;
import static fr.adjuge.dto.http.PlatformProblem.HEADERS_TOO_LARGE;
import static fr.adjuge.dto.http.PlatformProblem.URI_TOO_LONG;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.time.DateHeader;
import fr.adjuge.dto.http.time.MachineClock;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Turns away what is too large before anything reads it. Quarkus's own limits lie above these, because it answers
 * without a problem.
 */
@Singleton
class RequestGuard {

    private static final int BEFORE_ALL_ROUTES = -10;
    private static final int LONGEST_URI = 8 * 1024;
    private static final int LARGEST_HEADERS = 32 * 1024;

    private final ObjectMapper json;
    private final MachineClock clock;

    RequestGuard(ObjectMapper json, MachineClock clock) {
        this.json = json;
        this.clock = clock;
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_ALL_ROUTES).handler(this::judge);
    }

    private void judge(RoutingContext context) {
        if (hasNoBody(context.request())) {
            // Some clients say of nothing that it is a form.
            context.request().headers().remove(HttpHeaders.CONTENT_TYPE);
        }
        chooseLanguage(context.request());
        context.response().putHeader("X-Content-Type-Options", "nosniff");
        // Of every answer (RFC 9110, 6.6.1).
        context.addHeadersEndHandler(
                sent -> context.response().putHeader(HttpHeaders.DATE, DateHeader.of(clock.instant())));
        refusal(context.request()).ifPresentOrElse(refusal -> refuse(context, refusal), context::next);
    }

    /**
     * Leaves the language that is to be spoken, and only this: all who ask for it read the same, and none meets a header
     * that it cannot read.
     */
    private static void chooseLanguage(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.ACCEPT_LANGUAGE)) {
            request.headers().set(HttpHeaders.ACCEPT_LANGUAGE, language(request).tag());
        }
    }

    private static Language language(HttpServerRequest request) {
        return Language.preferredIn(String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The body of a GET means nothing (RFC 9110, 9.3.1). */
    private static boolean hasNoBody(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                || request.method() == HttpMethod.HEAD
                || "0".equals(request.getHeader(HttpHeaders.CONTENT_LENGTH)) && isForm(request);
    }

    private static boolean isForm(HttpServerRequest request) {
        return "application/x-www-form-urlencoded".equals(request.getHeader(HttpHeaders.CONTENT_TYPE));
    }

    private static Optional<RequestRefused> refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_URI) {
            return Optional.of(new RequestRefused(URI_TOO_LONG));
        }
        if (sizeOfHeaders(request) > LARGEST_HEADERS) {
            return Optional.of(new RequestRefused(HEADERS_TOO_LARGE));
        }
        var limit = BodyLimits.of(request.getHeader(HttpHeaders.CONTENT_TYPE));
        return announcedLength(request) > limit
                ? Optional.of(new RequestRefused(CONTENT_TOO_LARGE, BodyLimits.exceeded(limit)))
                : Optional.empty();
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static long announcedLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void refuse(RoutingContext context, RequestRefused refused) {
        var language = language(context.request());
        var refusal = refused.problem(language);
        // The rest of the request is not read: the connection cannot be used again.
        context.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(written(refusal))
                .onComplete(sent -> context.request().connection().close());
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem could not be written", e);
        }
    }
}
