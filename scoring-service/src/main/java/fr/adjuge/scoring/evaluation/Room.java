package fr.adjuge.scoring.evaluation;

/** How much memory the kept evaluations may take. */
public final class Room {

    /** In bytes: an eighth of the heap, for each of the things that are kept. */
    public static final long SHARE = Runtime.getRuntime().maxMemory() / 8;

    private Room() {}
}
