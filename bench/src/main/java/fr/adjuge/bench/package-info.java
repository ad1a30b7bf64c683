/** How fast scoring is: the kernel, the service over HTTP, and the spreadsheet that a buyer would use instead. */
@NullMarked
package fr.adjuge.bench;

import org.jspecify.annotations.NullMarked;
