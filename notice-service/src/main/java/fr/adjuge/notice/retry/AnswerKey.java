package fr.adjuge.notice.retry;

import jakarta.persistence.Embeddable;

/** Whose request it was, what it asked for, and the key by which its sender recognises it. */
@Embeddable
record AnswerKey(String caller, String operation, String key) {}
