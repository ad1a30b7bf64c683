package fr.adjuge.stack.play;

import fr.adjuge.stack.Console;
import fr.adjuge.stack.Part;
import fr.adjuge.stack.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The two example procedures, in one chronology. */
public final class Plays {

    private final Settings settings;
    private final Services services;
    private final Console console;

    public Plays(Settings settings, Services services, Console console) {
        this.settings = settings;
        this.services = services;
        this.console = console;
    }

    /** Plays what has not been played yet; what goes wrong is a {@link PlayFailure}. */
    public void play() {
        play(InraePlay.REFERENCE, "INRAE, a combine harvester", InraePlay.CAST.buyer(), script -> new InraePlay(script)
                .play());
        play(
                ChambersPlay.REFERENCE,
                "Chambres d'agriculture France, a call centre",
                ChambersPlay.CAST.buyer(),
                script -> new ChambersPlay(script).play());
    }

    /** Where the results of the procedures are. */
    public List<Path> folders() {
        return List.of(
                script(InraePlay.REFERENCE).folder(),
                script(ChambersPlay.REFERENCE).folder());
    }

    /** The address of the INRAE tender, once it has been played. */
    public Optional<String> firstTender() {
        return script(InraePlay.REFERENCE).playedTender();
    }

    /** @param procedure plays and tells the address of the tender */
    private void play(String reference, String title, Person buyer, Function<Script, String> procedure) {
        var script = script(reference);
        var played = script.playedTender();
        if (played.isPresent()) {
            script.read(buyer, Part.TENDER, played.get());
            console.say("%s, %s: played before, see %s".formatted(reference, title, script.folder()));
            return;
        }
        console.say("");
        console.say("%s, %s".formatted(reference, title));
        if (script.stepsTaken() > 0) {
            console.say("(taken up after the %d steps of an earlier run)".formatted(script.stepsTaken()));
        }
        script.end(procedure.apply(script));
        console.say("%s has ended as expected; what came of it is in %s".formatted(reference, script.folder()));
    }

    private Script script(String reference) {
        return new Script(reference, settings, services, console);
    }
}
