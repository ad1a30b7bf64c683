package fr.adjuge.stack.play;

import fr.adjuge.stack.Part;
import java.time.Duration;

/** From the notified contract to the published award notice. */
final class NoticeSteps {

    private static final Duration HAND_OVER_LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Script script;
    private final TenderSteps steps;

    NoticeSteps(Script script, TenderSteps steps) {
        this.script = script;
        this.steps = steps;
    }

    /** Waits until notice-service has taken the award record; the hand-over is not part of the notification. */
    String awaitNotice() {
        return script.once("the award record is handed over to notice-service", () -> {
            var start = System.nanoTime();
            while (System.nanoTime() - start < HAND_OVER_LIMIT.toNanos()) {
                var lot = script.read(steps.cast.buyer(), Part.TENDER, steps.lot())
                        .body();
                if (lot.at("/handOver/state").asText().equals("DELIVERED")) {
                    return noticeOf(steps.tender());
                }
                pause();
            }
            throw new PlayFailure("the award record is not handed over after %d s: %s"
                    .formatted(
                            HAND_OVER_LIMIT.toSeconds(),
                            script.read(steps.cast.buyer(), Part.TENDER, steps.lot())
                                    .body()
                                    .path("handOver")));
        });
    }

    void publish(String notice) {
        var validation = script.by(steps.cast.buyer(), "has the award notice checked")
                .to(Part.NOTICE)
                .get(notice + "/validation")
                .expect(200)
                .body();
        script.keep("validation.json", validation);
        script.by(steps.cast.buyer(), "sends the award notice")
                .to(Part.NOTICE)
                .post(notice + "/publication", Json.object())
                .matching(notice)
                .telling("/status")
                .expect(200);
        keep(notice, "xml");
        keep(notice, "html");
        keep(notice, "decp");
    }

    private void keep(String notice, String form) {
        var file = script.read(steps.cast.buyer(), Part.NOTICE, notice + "/" + form);
        script.keep(form.equals("decp") ? "decp.json" : "notice." + form, file.bytes());
    }

    /** The notice that was made of the award record of this tender. */
    private String noticeOf(String tender) {
        var notices = script.read(steps.cast.buyer(), Part.NOTICE, "/notices?limit=100")
                .body();
        for (var notice : notices.path("items")) {
            if (tender.endsWith(notice.path("tenderId").asText("none"))) {
                return "/notices/" + notice.path("id").asText();
            }
        }
        throw new PlayFailure("notice-service has no notice of " + tender + ": " + notices);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayFailure("interrupted", e);
        }
    }
}
