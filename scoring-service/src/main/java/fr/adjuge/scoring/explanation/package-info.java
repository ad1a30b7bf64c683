/** Numbers that know where they come from, and findings that show the number they rest on. */
@NullMarked
package fr.adjuge.scoring.explanation;

import org.jspecify.annotations.NullMarked;
