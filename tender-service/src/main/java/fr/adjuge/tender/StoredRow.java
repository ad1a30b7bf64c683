package fr.adjuge.tender;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/**
 * A row with columns of JSON, which later releases read again. Its number says in which form they were written: one that
 * this release does not know is an error, and not read as something else in silence (ADR 95).
 */
@MappedSuperclass
public abstract class StoredRow {

    private int storedForm;

    /** The form in which this release writes; it reads all from 1 on. */
    protected int currentForm() {
        return 1;
    }

    @PrePersist
    @PreUpdate
    void isWritten() {
        storedForm = currentForm();
    }

    @PostLoad
    void requireKnown() {
        if (storedForm < 1 || storedForm > currentForm()) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " in form " + storedForm + ", which a later release has written");
        }
    }
}
