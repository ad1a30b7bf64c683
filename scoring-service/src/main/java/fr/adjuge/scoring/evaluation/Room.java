package fr.adjuge.scoring.evaluation;

/** How much memory the kept evaluations may take. */
final class Room {

    /** In bytes: an eighth of the heap, for each of the things that are kept. */
    static final long SHARE = Runtime.getRuntime().maxMemory() / 8;

    private Room() {}
}
