/** The notice engine on a command line. */
@NullMarked
package fr.adjuge.eforms.tool;

import org.jspecify.annotations.NullMarked;
