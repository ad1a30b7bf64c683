@NullMarked
package fr.adjuge.scoring;

import org.jspecify.annotations.NullMarked;
