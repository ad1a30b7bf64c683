package fr.adjuge.tender.retry;

import jakarta.persistence.Embeddable;

/** Whose request it was, what it asked for, and the key by which its sender recognises it. */
@Embeddable
record AnswerKey(String caller, String operation, String key) {

    /** What the answer is locked for. */
    String context() {
        return "first answer " + this;
    }
}
