package fr.adjuge.stack.play;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import fr.adjuge.stack.Part;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The clocks of the three services, moved forward together; that of tender-service last, it has the deadlines. */
public final class SandboxClocks {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<Part> SERVICES = List.of(Part.NOTICE, Part.SCORING, Part.TENDER);
    static final Person MOVER = Person.of("Sandbox", "local-stack", "", "service");

    private final Services services;

    public SandboxClocks(Services services) {
        this.services = services;
    }

    /** What the clock of tender-service shows; the two others are at most some milliseconds apart from it. */
    public OffsetDateTime read() {
        return read(Part.TENDER);
    }

    void moveTo(LocalDateTime time) {
        moveTo(time.atZone(PARIS).toOffsetDateTime());
    }

    public void moveTo(OffsetDateTime target) {
        for (var service : SERVICES) {
            if (read(service).isBefore(target)) {
                move(service, target);
            }
        }
    }

    private OffsetDateTime read(Part service) {
        var answer = services.send(MOVER, service, HttpRequest.newBuilder().GET(), "/sandbox/clock");
        if (answer.status() != 200) {
            throw failure(service, answer);
        }
        return OffsetDateTime.parse(answer.text("/now"));
    }

    private void move(Part service, OffsetDateTime target) {
        var body = Json.oneLine(Json.object("now", ISO_OFFSET_DATE_TIME.format(target)));
        var request =
                HttpRequest.newBuilder().PUT(BodyPublishers.ofString(body)).header("Content-Type", "application/json");
        var answer = services.send(MOVER, service, request, "/sandbox/clock");
        if (answer.status() != 200) {
            throw failure(service, answer);
        }
    }

    private static PlayFailure failure(Part service, Answer answer) {
        return new PlayFailure(
                "the sandbox clock of %s answers %d %s".formatted(service.title(), answer.status(), answer.asText()));
    }
}
