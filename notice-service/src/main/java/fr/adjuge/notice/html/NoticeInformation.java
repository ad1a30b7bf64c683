package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;
import java.util.ArrayList;

/** What the notice says of itself: its last section. */
final class NoticeInformation {

    private final Place notice;
    private final Wording wording;

    NoticeInformation(Place notice, Wording wording) {
        this.notice = notice;
        this.wording = wording;
    }

    Section information() {
        return new Outline(wording, wording.heading("notice-information"))
                .fact(Fact.of(wording.fieldName("BT-701-notice"), joined(" - ", "BT-701-notice", "BT-757-notice")))
                .facts(notice, "BT-03-notice", "BT-02-notice")
                .fact(Fact.of(
                        wording.fieldName("BT-05(a)-notice"), joined(" à ", "BT-05(a)-notice", "BT-05(b)-notice")))
                .facts(notice, "BT-702(a)-notice")
                .section();
    }

    private String joined(String separator, String... fieldIds) {
        var texts = new ArrayList<String>();
        for (var fieldId : fieldIds) {
            wording.fact("", notice, fieldId).values().forEach(value -> texts.add(value.text()));
        }
        return String.join(separator, texts);
    }
}
