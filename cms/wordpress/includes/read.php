<?php
/**
 * What an author pastes or an address answers, as rows of plain text.
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Reads a list (HTML, or one event a line), a table (commas, semicolons, tabs) or a document (JSON).
 *
 * @param string $text What was pasted or fetched.
 * @return array{kind: string, text: string, rows: array, document: mixed} `kind`: html, json, csv, lines or none.
 */
function read( $text ) {
	$text = trim( preg_replace( '/^\x{FEFF}/u', '', (string) $text ) );
	if ( '' === $text ) {
		return found( 'none', '' );
	}
	if ( false !== strpos( '{[', $text[0] ) ) {
		$document = json_decode( $text, true );
		if ( is_array( $document ) ) {
			$events = isset( $document['events'] ) ? $document['events'] : $document;
			return found( 'json', $text, is_array( $events ) ? array_filter( array_values( $events ), 'is_array' ) : array(), $document );
		}
	}
	if ( preg_match( '/<li[\s>]/i', $text ) ) {
		return found( 'html', $text );
	}
	$rows = read_table( $text );
	if ( null !== $rows ) {
		return found( 'csv', $text, $rows );
	}
	return found( 'lines', $text );
}

/**
 * What has been read.
 *
 * @param string $kind     Which kind it is.
 * @param string $text     The text it was read from.
 * @param array  $rows     One a event.
 * @param mixed  $document The whole document, of JSON.
 * @return array
 */
function found( $kind, $text, $rows = array(), $document = null ) {
	return compact( 'kind', 'text', 'rows', 'document' );
}

/**
 * The rows of a table whose first line names dates and titles.
 *
 * @param string $text A table.
 * @return array|null Null where it is none.
 */
function read_table( $text ) {
	$first = strtok( $text, "\r\n" );
	$mark  = substr_count( $first, "\t" ) ? "\t" : ( substr_count( $first, ';' ) > substr_count( $first, ',' ) ? ';' : ',' );
	$names = array(
		'date'    => array( 'date', 'when', 'edtf', 'start', 'startdate', 'begin', 'from' ),
		'end'     => array( 'end', 'enddate', 'finish', 'to', 'until' ),
		'title'   => array( 'title', 'headline', 'name', 'event' ),
		'summary' => array( 'summary', 'text', 'description' ),
		'body'    => array( 'body', 'details', 'content' ),
		'dateLabel' => array( 'datelabel', 'displaydate' ),
	);
	// A cell may hold line breaks, so the text is read as a file.
	$file = fopen( 'php://temp', 'r+' ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	fwrite( $file, $text ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	rewind( $file );
	$fields = array();
	foreach ( (array) fgetcsv( $file, 0, $mark, '"', '' ) as $at => $header ) {
		$header = strtolower( preg_replace( '/[\s_-]|:.*$|\(.*$/', '', (string) $header ) );
		foreach ( $names as $field => $all ) {
			if ( in_array( $header, $all, true ) && ! in_array( $field, $fields, true ) ) {
				$fields[ $at ] = $field;
			}
		}
	}
	if ( ! in_array( 'date', $fields, true ) || ! in_array( 'title', $fields, true ) ) {
		fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		return null;
	}
	$rows = array();
	// phpcs:ignore WordPress.CodeAnalysis.AssignmentInCondition
	while ( false !== ( $cells = fgetcsv( $file, 0, $mark, '"', '' ) ) ) {
		$row = array();
		foreach ( $fields as $at => $field ) {
			$row[ $field ] = trim( isset( $cells[ $at ] ) ? (string) $cells[ $at ] : '' );
		}
		if ( '' === implode( '', $row ) ) {
			continue;
		}
		if ( ! empty( $row['end'] ) ) {
			$row['date'] .= '/' . $row['end'];
		}
		$rows[] = $row;
	}
	fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	return $rows;
}

/**
 * A text of a document: itself, or of several the one in a language, else the first.
 *
 * @param mixed  $text A text, or texts by language.
 * @param string $lang BCP 47.
 * @return string
 */
function text_in( $text, $lang ) {
	if ( ! is_array( $text ) ) {
		return is_scalar( $text ) ? trim( (string) $text ) : '';
	}
	foreach ( array( $lang, strtok( $lang, '-' ) ) as $wanted ) {
		foreach ( $text as $key => $one ) {
			if ( 0 === strcasecmp( (string) $key, (string) $wanted ) && is_scalar( $one ) ) {
				return trim( (string) $one );
			}
		}
	}
	$first = reset( $text );
	return is_scalar( $first ) ? trim( (string) $first ) : '';
}
