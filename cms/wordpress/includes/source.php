<?php
/**
 * What lies at an address.
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Seconds after which an address is asked again, and after which one that did not answer is. */
const FRESH = 600;
const RETRY = 120;
/** Bytes of an answer at most. */
const MOST = 2097152;

/**
 * The address of the data an author means: a table, a document, or a folder that `event-timeline build` has made.
 *
 * @param string $given An address of another site, or of this one, also from its root.
 * @return string Empty where it is none.
 */
function data_address( $given ) {
	$given = trim( (string) $given );
	if ( preg_match( '#^/(?!/)#', $given ) ) {
		$given = preg_replace( '#^(https?://[^/]+).*$#', '$1', home_url() ) . $given;
	}
	$url = esc_url_raw( $given, array( 'http', 'https' ) );
	if ( '' === $url ) {
		return '';
	}
	$bare = preg_replace( '/[?#].*$/', '', $url );
	if ( preg_match( '#^https?://[^/]+$#', $bare ) ) {
		return $bare . '/timeline.json';
	}
	if ( preg_match( '#(/|\.html?)$#', $bare ) ) {
		return substr( $bare, 0, strrpos( $bare, '/' ) + 1 ) . 'timeline.json';
	}
	return $url;
}

/**
 * The text at an address: a file of the media library is read, everything else asked for, at most every ten minutes. No other address is ever asked.
 *
 * @param string $url What `data_address` gave.
 * @return string|null Null where it could not be had.
 */
function fetch( $url ) {
	$id = attachment_url_to_postid( $url );
	if ( $id ) {
		$file = get_attached_file( $id );
		return $file && is_readable( $file ) && filesize( $file ) <= MOST ? file_get_contents( $file ) : null; // phpcs:ignore WordPress.WP.AlternativeFunctions
	}
	$key  = 'event_timeline_' . md5( $url );
	$kept = get_transient( $key );
	if ( is_array( $kept ) && $kept['until'] > time() ) {
		return $kept['text'];
	}
	// Refuses private addresses other than this site's own.
	$answer = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 5,
			'redirection'         => 3,
			'limit_response_size' => MOST + 1,
			'headers'             => array( 'Accept' => 'application/json, text/csv;q=0.9, */*;q=0.5' ),
		)
	);
	$text = 200 === wp_remote_retrieve_response_code( $answer ) ? wp_remote_retrieve_body( $answer ) : null;
	$good = null !== $text && strlen( $text ) <= MOST && in_array( read( $text )['kind'], array( 'json', 'csv' ), true );
	// An answer that has failed does not take away what was there before.
	$text = $good ? $text : ( is_array( $kept ) ? $kept['text'] : null );
	set_transient(
		$key,
		array(
			'text'  => $text,
			'until' => time() + ( $good ? FRESH : RETRY ),
		),
		WEEK_IN_SECONDS
	);
	return $text;
}
