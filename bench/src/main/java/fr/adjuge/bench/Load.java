package fr.adjuge.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Clients that send one request after the other, all at once, until so many were sent or the time is over.
 *
 * @param clients how many at once
 * @param requests how many in all
 */
record Load(String what, int clients, int requests) {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What came of it: how often each status (with {@code Retry-After} or not) or failure, and how long it took. */
    record Outcome(Load load, Map<String, Integer> answers, List<Duration> times) {

        Duration quantile(int percent) {
            return times.isEmpty()
                    ? Duration.ZERO
                    : times.get(Math.min(times.size() - 1, times.size() * percent / 100));
        }

        @Override
        public String toString() {
            return "| %s | %d | %s | %d ms | %d ms | %d ms |"
                    .formatted(
                            load.what,
                            load.clients,
                            answers.entrySet().stream()
                                    .map(answer -> answer.getValue() + " × " + answer.getKey())
                                    .collect(joining(", ")),
                            quantile(50).toMillis(),
                            quantile(99).toMillis(),
                            quantile(100).toMillis());
        }
    }

    Outcome of(Supplier<HttpRequest.Builder> request) throws InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var left = new AtomicInteger(requests);
        var answers = Collections.synchronizedMap(new TreeMap<String, Integer>());
        var times = Collections.synchronizedList(new ArrayList<Duration>());
        var end = System.nanoTime() + LONGEST_RUN.toNanos();
        var threads = Executors.newFixedThreadPool(clients);
        for (var i = 0; i < clients; i++) {
            threads.execute(() -> {
                while (left.getAndDecrement() > 0 && System.nanoTime() < end) {
                    var next = request.get().timeout(PATIENCE).build();
                    var start = System.nanoTime();
                    answers.merge(sent(client, next), 1, Integer::sum);
                    times.add(Duration.ofNanos(System.nanoTime() - start));
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(LONGEST_RUN.plus(PATIENCE).toSeconds(), TimeUnit.SECONDS);
        return new Outcome(this, Map.copyOf(answers), times.stream().sorted().toList());
    }

    private static String sent(HttpClient client, HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode() + retry(answer);
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String retry(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").isPresent() ? " with Retry-After" : "";
    }
}
