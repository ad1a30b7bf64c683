package fr.adjuge.stack;

import fr.adjuge.stack.development.DevelopmentRole;
import fr.adjuge.stack.development.DevelopmentServer;
import fr.adjuge.stack.play.ExampleCast;
import fr.adjuge.stack.play.ExampleCast.Member;
import fr.adjuge.stack.play.Plays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user does next: files to read, addresses to open, people to act as, lines to paste. */
final class Addresses {

    private static final List<Part> SERVICES = List.of(Part.TENDER, Part.SCORING, Part.NOTICE);

    private final Settings settings;
    private final DevelopmentServer development;
    private final Console console;

    Addresses(Settings settings, DevelopmentServer development, Console console) {
        this.settings = settings;
        this.development = development;
        this.console = console;
    }

    void showResults(Plays plays) {
        console.say("");
        console.say("Results of the two procedures:");
        plays.folders().forEach(folder -> console.say("  " + folder));
        console.say("Try, after the line with eval below:");
        plays.firstTender().ifPresent(tender -> {
            curl("BUYER", Part.TENDER, tender + "/lots/LOT-0001");
            curl("BUYER", Part.TENDER, tender + "/lots/LOT-0001/ranking");
            curl("AUDITOR", Part.TENDER, tender + "/events/verification");
        });
        curl("BUYER", Part.NOTICE, "/notices?limit=10");
    }

    void showServices() {
        console.say("");
        console.say("Services, each with its Swagger UI:");
        for (var service : SERVICES) {
            console.say("  %-16s %s  %s/q/swagger-ui"
                    .formatted(service.title(), settings.address(service), settings.address(service)));
        }
        console.say("  curl '%s/tenders'".formatted(settings.address(Part.TENDER)));
        showCast();
        console.say("The clock of the procedures, of all three services; it only goes forward:");
        console.say("  curl '%s'".formatted(development.clockAddress()));
        console.say("  curl -X PUT '%s?by=P1D'     # or now=2026-11-02T09:00".formatted(development.clockAddress()));
        console.say("Databases, files and logs: " + settings.data());
    }

    private void showCast() {
        console.say("People to act as; this gives you a token of each, and the addresses, as variables:");
        console.say("  " + development.shellCall());
        ExampleCast.members().forEach(this::show);
        console.say("Or whomever you like, in the roles %s:"
                .formatted(Stream.of(DevelopmentRole.values())
                        .map(DevelopmentRole::inToken)
                        .collect(Collectors.joining(", "))));
        console.say("  TOKEN=$(curl -s '%s/development/token?sub=me@city.example&org=00009001900019&roles=buyer')"
                .formatted(settings.address(Part.IDENTITY)));
    }

    private void show(Member member) {
        var person = member.person();
        console.say("  # %s%s: %s"
                .formatted(
                        person.name(),
                        member.house().isEmpty() ? "" : " of %s, %s".formatted(member.house(), person.organisation()),
                        String.join(", ", person.roles())));
        console.say("  %s=$(curl -s '%s')".formatted(member.variable(), development.tokenCall(person)));
    }

    private void curl(String variable, Part service, String path) {
        console.say(
                "  curl -H \"Authorization: Bearer $%s\" '%s%s'".formatted(variable, settings.address(service), path));
    }
}
