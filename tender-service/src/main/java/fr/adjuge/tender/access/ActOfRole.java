package fr.adjuge.tender.access;

import fr.adjuge.dto.http.Act;

/** An act that is one role's to do. */
public interface ActOfRole<C> extends Act<C> {
    Role role();
}
