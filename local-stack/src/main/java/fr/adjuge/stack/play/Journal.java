package fr.adjuge.stack.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a play that have been taken, with their answers. A play that was interrupted goes on after the last of
 * them; the step that was under way is taken again, which its deterministic key makes safe.
 */
final class Journal {

    private final Path file;
    private final Map<String, JsonNode> steps = new HashMap<>();

    Journal(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
    }

    int size() {
        return steps.size();
    }

    Optional<JsonNode> of(String step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** On the disk when this method returns. */
    void record(String step, JsonNode answer) {
        steps.put(step, answer);
        var line = Json.oneLine(Json.object("step", step, "answer", answer)) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try {
            var whole = Files.readString(file);
            var end = whole.lastIndexOf('\n') + 1;
            if (end < whole.length()) {
                // A line without its end was being written when the power went: that step was not recorded.
                Files.writeString(file, whole.substring(0, end));
            }
            for (var line : whole.substring(0, end).lines().toList()) {
                var step = Json.MAPPER.readTree(line);
                steps.put(step.path("step").asText(), step.path("answer"));
            }
        } catch (JsonProcessingException e) {
            throw new PlayFailure(file + " is damaged: delete it together with the whole kept directory", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
