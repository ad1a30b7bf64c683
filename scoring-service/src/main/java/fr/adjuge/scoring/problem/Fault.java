package fr.adjuge.scoring.problem;

import fr.adjuge.scoring.explanation.Text;

/**
 * One rule that a request breaks, and the field that breaks it.
 *
 * @param pointer JSON pointer into the caller's own document
 */
public record Fault(String pointer, Text rule) {}
