/** Notices against the schemas and the Schematron rules of the eForms SDK. */
@NullMarked
package fr.adjuge.eforms.validation;

import org.jspecify.annotations.NullMarked;
