package fr.adjuge.stack.play;

import fr.adjuge.stack.Part;
import fr.adjuge.stack.Settings;
import fr.adjuge.testkit.Identity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The three services as an outside system reaches them: over HTTP, each caller with a token. */
public final class Services {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Settings settings;
    private final Identity identity;

    public Services(Settings settings, Identity identity) {
        this.settings = settings;
        this.identity = identity;
    }

    /** A new development token of this person. */
    public String tokenOf(Person person) {
        var roles = person.roles().toArray(String[]::new);
        return identity.sign(
                identity.claims(person.subject(), person.organisation(), roles).claim("name", person.name()));
    }

    Answer send(Person person, Part service, HttpRequest.Builder request, String path) {
        request.uri(URI.create(settings.address(service) + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + tokenOf(person));
        try {
            return answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new PlayFailure("%s does not answer %s: %s".formatted(service.title(), path, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayFailure("interrupted", e);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        var headers = response.headers();
        return Answer.of(
                response.statusCode(),
                headers.firstValue("Content-Type"),
                headers.firstValue("Location"),
                headers.firstValue("ETag"),
                response.body());
    }
}
