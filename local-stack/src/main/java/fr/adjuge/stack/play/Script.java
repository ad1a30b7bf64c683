package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.adjuge.stack.Console;
import fr.adjuge.stack.Part;
import fr.adjuge.stack.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One procedure as it is played: its chronology, its steps, what is expected, the folder of what came of it. */
final class Script {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final String END = "the end";

    private final String reference;
    private final Services services;
    private final SandboxClocks clocks;
    private final Console console;
    private final Journal journal;
    private final Path folder;
    private final Set<String> told = new HashSet<>();
    private LocalDateTime now = LocalDateTime.MIN;

    Script(String reference, Settings settings, Services services, Console console) {
        this.reference = reference;
        this.services = services;
        this.clocks = new SandboxClocks(services);
        this.console = console;
        this.journal = new Journal(settings.data().resolve("play").resolve(reference + ".jsonl"));
        this.folder = settings.data().resolve("files").resolve(reference);
    }

    /** The address of the tender, if an earlier run has played this procedure to its end. */
    Optional<String> playedTender() {
        return journal.of(END).map(JsonNode::asText);
    }

    /** How many steps an earlier run has taken. */
    int stepsTaken() {
        return journal.size();
    }

    void end(String tender) {
        journal.record(END, TextNode.valueOf(tender));
    }

    /** Moves the clocks of the three services to this time of Paris; the steps that follow happen then. */
    void at(String time) {
        now = LocalDateTime.parse(time);
        var step = "clock " + time;
        if (journal.of(step).isEmpty()) {
            clocks.moveTo(now);
            journal.record(step, Json.object());
        }
    }

    Act by(Person who, String what) {
        return new Act(this, who, what);
    }

    /** Takes a step unless it was taken in an earlier run, shows it, and stops the play on any other answer. */
    Answer take(Act act, int status, Optional<String> problem) {
        var step = act.who().subject() + " " + act.what();
        if (!told.add(step)) {
            throw new IllegalStateException("two steps with one name: " + step);
        }
        var earlier = journal.of(step);
        if (earlier.isPresent()) {
            return recorded(earlier.get());
        }
        var answer = act.send(services, keyOf(step));
        if (answer.status() != status || !problem.orElse("").equals(answer.status() < 400 ? "" : answer.problem())) {
            throw unexpected(act, status, problem, answer);
        }
        if (act.isShown()) {
            show(act, answer);
        }
        journal.record(step, record(answer));
        return answer;
    }

    /** Something that is waited for rather than asked for; what came of it is remembered like an answer. */
    String once(String what, Supplier<String> happening) {
        var earlier = journal.of(what);
        if (earlier.isPresent()) {
            return earlier.get().asText();
        }
        var outcome = happening.get();
        console.say("%s  %-24s %-64s      %s".formatted(SHOWN.format(now), "", what, outcome));
        journal.record(what, TextNode.valueOf(outcome));
        return outcome;
    }

    /** Reads, in French, without making a step of it: what is read now, not what was read in an earlier run. */
    Answer read(Person who, Part service, String path) {
        var request = HttpRequest.newBuilder().GET().header("Accept-Language", "fr");
        var answer = services.send(who, service, request, path);
        if (answer.status() != 200) {
            throw new PlayFailure("%s reads %s of %s: the answer is %d %s"
                    .formatted(who.name(), path, service.title(), answer.status(), answer.asText()));
        }
        return answer;
    }

    /** Compares what came with what must have come. */
    void check(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new PlayFailure("%s:%n  expected %s%n  found    %s".formatted(what, expected, found));
        }
        console.say("    checked: " + what);
    }

    /** Keeps what came of the procedure in its folder. */
    void keep(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(String name, JsonNode content) {
        keep(name, Json.readable(content).getBytes(StandardCharsets.UTF_8));
    }

    Path folder() {
        return folder;
    }

    void say(String line) {
        console.say(line);
    }

    /** The same for the same step in every run, so that a step that was interrupted may be taken again. */
    UUID keyFor(String step) {
        return UUID.nameUUIDFromBytes((reference + "/" + step).getBytes(StandardCharsets.UTF_8));
    }

    private String keyOf(String step) {
        return keyFor(step).toString();
    }

    private void show(Act act, Answer answer) {
        var telling = answer.status() >= 400
                ? "refused: " + answer.body().path("detail").asText(answer.problem())
                : String.join(", ", act.told().stream().map(answer::text).toList());
        console.say("%s  %-24s %-64s %d  %s"
                .formatted(SHOWN.format(now), act.who().name(), act.what(), answer.status(), telling)
                .stripTrailing());
    }

    private PlayFailure unexpected(Act act, int status, Optional<String> problem, Answer answer) {
        return new PlayFailure("%s, %s %s (%s): expected %d%s, the answer is %d %s"
                .formatted(
                        SHOWN.format(now),
                        act.who().name(),
                        act.what(),
                        act.title(),
                        status,
                        problem.map(type -> " " + type).orElse(""),
                        answer.status(),
                        answer.asText()));
    }

    private static JsonNode record(Answer answer) {
        var step = Json.object(
                "status", answer.status(), "location", answer.location().orElse(""));
        if (!answer.body().isMissingNode()) {
            step.set("body", answer.body());
        }
        return step;
    }

    private static Answer recorded(JsonNode step) {
        return new Answer(
                step.path("status").asInt(),
                step.path("body"),
                Optional.of(step.path("location").asText()).filter(address -> !address.isEmpty()),
                Optional.empty(),
                new byte[0]);
    }
}
