package fr.adjuge.tender.handover;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who takes what leaves by the outbox. */
@ApplicationScoped
class Receivers {

    private final NoticeClient notices;

    Receivers(@RestClient NoticeClient notices) {
        this.notices = notices;
    }

    NoticeClient notices() {
        return notices;
    }
}
