@NullMarked
package fr.adjuge.tender;

import org.jspecify.annotations.NullMarked;
