package fr.adjuge.stack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The three services as {@code mvn package} leaves them, for tests of what is delivered. */
final class PackagedServices {

    static final List<Part> ALL = List.of(Part.TENDER, Part.SCORING, Part.NOTICE);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private PackagedServices() {}

    /** Free ports, a directory of its own, and the built services of this project. */
    static Settings settings(Path data) throws IOException {
        var variables = PortsTest.freePorts();
        variables.put("ADJUGE_HOME", "..");
        variables.put("ADJUGE_DATA", data.toString());
        return Settings.from(variables);
    }

    /** A run of this module alone may come before they are built; a run of everything, and CI, may not. */
    static void require(Settings settings) {
        var built = ALL.stream().allMatch(part -> Files.exists(ServiceProcess.jarOf(part, settings)));
        if (System.getenv("CI") == null) {
            assumeTrue(built, "the services are not packaged: mvn package");
        } else if (!built) {
            throw new AssertionError("the services are not packaged");
        }
    }

    static HttpResponse<String> send(String method, String address, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address)).method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
