package fr.adjuge.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** The directory kept between runs, held by one stack at a time. */
final class KeptData implements AutoCloseable {

    /** All that a stack writes; whatever else the user has put beside it is left alone. */
    private static final List<String> OURS = List.of(
            "blobs",
            "files",
            "keys",
            "logs",
            "notices",
            "play",
            "postgresql",
            "secrets.properties",
            "stack.properties");

    private final Path directory;
    private final FileChannel held;

    private KeptData(Path directory, FileChannel held) {
        this.directory = directory;
        this.held = held;
    }

    /** Until it is closed or the process ends, however it ends. */
    static KeptData hold(Path directory) {
        try {
            Files.createDirectories(directory);
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new StackFailure(
                        "a stack is running on %s: stop it first, or choose another directory, e.g. ADJUGE_DATA=data-2 ./run.sh"
                                .formatted(directory));
            }
            return new KeptData(directory, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what earlier runs have left, after saying what that is. */
    void reset(Console console) {
        var entries =
                OURS.stream().map(directory::resolve).filter(Files::exists).toList();
        if (entries.isEmpty()) {
            console.say("Nothing to reset: there is nothing of an earlier run in " + directory);
            return;
        }
        console.say("Throwing away what earlier runs have left in " + directory + ":");
        entries.forEach(entry -> console.say("  " + entry.getFileName()));
        entries.forEach(KeptData::delete);
    }

    /** How these data were begun, which is now where there are none. */
    Beginning beginning(Options options, Console console) {
        var file = directory.resolve("stack.properties");
        try {
            if (Files.exists(directory.resolve("postgresql/prepared"))) {
                var kept = Beginning.of(read(file)).goneOnWith(options, directory);
                console.say("Going on with what is in %s%s; --reset begins anew"
                        .formatted(directory, kept.empty() ? ", begun with --empty" : ""));
                return kept;
            }
            var beginning = Beginning.anew(options);
            try (var writer = Files.newBufferedWriter(file)) {
                beginning.asProperties().store(writer, "How this directory was begun");
            }
            return beginning;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** With all that is in it; a link is deleted, not what it leads to. */
    static void delete(Path entry) {
        try (var files = Files.walk(entry)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
