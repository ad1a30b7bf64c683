/** What travels to and from scoring-service: the announced method as data, offers, marks, results, checks. */
@NullMarked
package fr.adjuge.dto.scoring;

import org.jspecify.annotations.NullMarked;
