<?php
/**
 * Dates in words, in the site's language and its own format of a date.
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * An EDTF date in words: never more exact than it says. What cannot be told in words is left as it is.
 *
 * @param string $edtf A date as ISO 8601-2 (EDTF) writes it: 2021-09-16, 1994~, 2020-08/2021, 199X.
 * @return string Plain text.
 */
function date_in_words( $edtf ) {
	$edtf  = trim( $edtf );
	$sides = explode( '/', $edtf );
	if ( count( $sides ) > 2 ) {
		return $edtf;
	}
	if ( 1 === count( $sides ) ) {
		$words = side_in_words( $edtf );
		return null === $words ? $edtf : $words;
	}
	list( $from, $to ) = $sides;
	$open              = array( '', '..' );
	$first             = in_array( $from, $open, true ) ? '' : side_in_words( $from );
	$last              = in_array( $to, $open, true ) ? '' : side_in_words( $to );
	if ( null === $first || null === $last || ( '' === $first && '' === $last ) ) {
		return $edtf;
	}
	if ( '' === $last ) {
		/* translators: %s: a date. */
		return sprintf( __( 'since %s', 'event-timeline' ), $first );
	}
	if ( '' === $first ) {
		/* translators: %s: a date. */
		return sprintf( __( 'until %s', 'event-timeline' ), $last );
	}
	/* translators: 1: a date, 2: a later date. */
	return sprintf( __( '%1$s – %2$s', 'event-timeline' ), $first, $last );
}

/**
 * One date in words, with its doubt.
 *
 * @param string $edtf One side of an interval.
 * @return string|null Null where there are no words for it.
 */
function side_in_words( $edtf ) {
	if ( ! preg_match( '/^(.*?)([~?%]?)$/', $edtf, $found ) ) {
		return null;
	}
	$words = bare_in_words( $found[1] );
	if ( null === $words ) {
		return null;
	}
	if ( '~' === $found[2] || '%' === $found[2] ) {
		/* translators: %s: a date that is known about only. */
		$words = sprintf( __( 'c. %s', 'event-timeline' ), $words );
	}
	if ( '?' === $found[2] || '%' === $found[2] ) {
		/* translators: %s: a date that is in doubt. */
		$words = sprintf( __( '%s?', 'event-timeline' ), $words );
	}
	return $words;
}

/**
 * One date in words, without its doubt.
 *
 * @param string $edtf Year, month, day, season, decade or instant.
 * @return string|null
 */
function bare_in_words( $edtf ) {
	if ( preg_match( '/^(\d{3})X$/', $edtf, $found ) ) {
		/* translators: %s: the first year of a decade. */
		return sprintf( __( '%ss', 'event-timeline' ), $found[1] . '0' );
	}
	if ( ! preg_match( '/^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d).*)?)?)?$/', $edtf, $found ) ) {
		return null;
	}
	$year  = (int) $found[1];
	$month = isset( $found[2] ) ? (int) $found[2] : 0;
	$day   = isset( $found[3] ) ? (int) $found[3] : 0;
	$named = year_in_words( $year );
	if ( ! $month ) {
		return $named;
	}
	if ( $month >= 21 && $month <= 24 && ! $day ) {
		$seasons = array( __( 'spring', 'event-timeline' ), __( 'summer', 'event-timeline' ), __( 'autumn', 'event-timeline' ), __( 'winter', 'event-timeline' ) );
		return $seasons[ $month - 21 ] . ' ' . $named;
	}
	if ( $month > 12 || $year < 1 ) {
		return null;
	}
	if ( $day && ! checkdate( $month, $day, $year ) ) {
		return null;
	}
	$utc  = new \DateTimeZone( 'UTC' );
	$time = ( new \DateTimeImmutable( 'now', $utc ) )->setDate( $year, $month, $day ? $day : 1 )->setTime( 12, 0 )->getTimestamp();
	if ( ! $day ) {
		/* translators: PHP date format of a month with its year. */
		return wp_date( __( 'F Y', 'event-timeline' ), $time, $utc );
	}
	$words = wp_date( (string) get_option( 'date_format', 'F j, Y' ), $time, $utc );
	return empty( $found[4] ) ? $words : $words . ', ' . $found[4];
}

/**
 * A year, before the common era with its name.
 *
 * @param int $year Astronomical: 0 is 1 BC.
 * @return string
 */
function year_in_words( $year ) {
	/* translators: %d: a year before the common era. */
	return $year < 1 ? sprintf( __( '%d BC', 'event-timeline' ), 1 - $year ) : (string) $year;
}
