package fr.adjuge.scoring.method;

/** A priced option (prestation supplémentaire éventuelle); an offer that leaves a required one unpriced is irregular. */
public record Option(String id, String name, boolean required) {}
