package fr.adjuge.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast tender-service reads, beside the same rows read by pgbench and the same JSON from a Spring application, all
 * on one PostgreSQL: pairs of runs in turns, and of the ratios of the pairs the median.
 */
final class ReadingBenchmark {

    private static final int TENDERS = 1000;
    private static final int DRAWN = 100;
    private static final int PAIRS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final String LIST = "/tenders?limit=20";

    /** What a list and a view read of each tender before lists had columns of their own. */
    private static final String WHOLE_ROWS = """
            select id, amendments, consultation, contract_notice_id, created_at, credits, credits_currency, \
            discontinuance, method_hashes, offer_deadline, organisation, published_at, reference, status, version \
            from tender""";

    private static final String TWENTY_ROWS =
            WHOLE_ROWS + " where status <> 'DRAFT' or organisation = '' order by created_at desc, id desc limit 21;";
    private static final String ONE_ROW = WHOLE_ROWS + " where id = '%s';";

    private final Service service;
    private final Peer spring;
    private final Path directory;
    private final Duration run;
    private final ObjectMapper json = new ObjectMapper();

    private ReadingBenchmark(Service service, Peer spring, Path directory, Duration run) {
        this.service = service;
        this.spring = spring;
        this.directory = directory;
        this.run = run;
    }

    /** Takes the jar of tender-service, that of the Spring application, and how many seconds a run lasts. */
    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("adjuge-reading");
        System.out.println("Files of this run: " + directory);
        try (var service = Service.start("tender", java(arguments[0]), directory.resolve("tender-service.log"))) {
            PublishedTenders.fill(service, TENDERS);
            try (var spring = Peer.start(java(arguments[1]), service.database(), directory.resolve("spring.log"))) {
                new ReadingBenchmark(service, spring, directory, Duration.ofSeconds(Long.parseLong(arguments[2])))
                        .compare();
            }
        }
        System.exit(0);
    }

    /** The heap that tender-service has in its container, for both. */
    private static List<String> java(String jar) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx215m",
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-jar",
                Path.of(jar).toAbsolutePath().toString());
    }

    private void compare() throws IOException, InterruptedException, SQLException {
        var statements = new ArrayList<String>();
        var paths = new ArrayList<String>();
        try (var connection = service.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from tender where status = 'PUBLISHED' limit " + DRAWN)) {
            while (rows.next()) {
                statements.add(ONE_ROW.formatted(rows.getString(1)));
                paths.add("/tenders/" + rows.getString(1));
            }
        }
        System.out.println("| tender-service | | beside | | ratio | of all pairs |");
        System.out.println("|---|---|---|---|---|---|");
        pairs(
                ours("list of 20", List.of(LIST)),
                Pgbench.asking("pgbench, whole rows", service.database(), List.of(TWENTY_ROWS), directory),
                theirs("Spring, JPA, entities", "/entities", List.of(LIST)),
                theirs("Spring, JPA, projection", "/projection", List.of(LIST)),
                theirs("Spring, JdbcClient, two texts out of the JSON", "/jdbc-json", List.of(LIST)),
                theirs("Spring, JdbcClient, columns", "/jdbc", List.of(LIST)));
        pairs(
                ours("one tender", paths),
                Pgbench.asking("pgbench, its row", service.database(), statements, directory),
                theirs("Spring, JPA, entity", "/entities", paths));
    }

    private void pairs(Contender ours, Contender... others) throws IOException, InterruptedException {
        ours.run(WARM_UP);
        for (var other : others) {
            other.run(WARM_UP);
            System.out.println(Pairs.of(ours, other, PAIRS, run));
        }
    }

    private Contender ours(String what, List<String> paths) throws IOException {
        return Wrk.asking(what, service.address("/"), paths, service::processorTime, directory);
    }

    /** Answers what ours answers, or the comparison means nothing. */
    private Contender theirs(String name, String prefix, List<String> paths) throws IOException {
        var prefixed = paths.stream().map(path -> prefix + path).toList();
        var expected = answer(service.address(paths.get(0)));
        var answered = answer(spring.address().resolve(prefixed.get(0)));
        if (!answered.equals(expected)) {
            throw new IOException(name + " answers\n" + answered + "\nand not\n" + expected);
        }
        return Wrk.asking(name, spring.address(), prefixed, spring::processorTime, directory);
    }

    /** Without the cursor, whose form is a matter of each. */
    private JsonNode answer(URI address) throws IOException {
        try (var body = address.toURL().openStream()) {
            var answer = json.readTree(body);
            if (answer.has("next")) {
                ((ObjectNode) answer).put("next", "");
            }
            return answer;
        }
    }
}
