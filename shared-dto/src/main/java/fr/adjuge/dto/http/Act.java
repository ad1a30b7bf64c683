package fr.adjuge.dto.http;

/** What may be done with a case: one line of a table of acts. */
public interface Act<C> {

    /** Stable name, such as {@code PUBLISH}. */
    String name();

    /** All that it needs, up to what only the body of the request tells. */
    Guard<? super C> guard();

    /** Where to POST it, relative to this service. */
    String link(C acted);
}
