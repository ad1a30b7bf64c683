/** The reception of files: sealed as they come in, with every attempt written down. Cannot open what it seals. */
@NullMarked
package fr.adjuge.tender.upload;

import org.jspecify.annotations.NullMarked;
