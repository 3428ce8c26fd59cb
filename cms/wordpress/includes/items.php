<?php
/**
 * The list: what is read without a script, in feeds and in excerpts.
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A list of events as HTML.
 *
 * @param array  $read What `read` gave.
 * @param string $lang BCP 47.
 * @return string Safe HTML, empty where there is no event.
 */
function list_html( $read, $lang ) {
	if ( 'html' === $read['kind'] ) {
		return own_list( $read['text'] );
	}
	$items = array();
	if ( 'lines' === $read['kind'] ) {
		foreach ( preg_split( '/\R/u', $read['text'] ) as $line ) {
			if ( '' !== trim( $line ) ) {
				$items[] = esc_html( preg_replace( '/^\s*(?:[-*•]|\d{1,3}[.)])\s+/u', '', $line ) );
			}
		}
	} else {
		if ( isset( $read['document']['lang'] ) && '' === $lang ) {
			$lang = (string) $read['document']['lang'];
		}
		foreach ( in_time( $read['rows'] ) as $row ) {
			// EDTF of a century or decade; a short number in a list or table is a year.
			if ( 'json' === $read['kind'] && isset( $row['date'] ) && is_string( $row['date'] ) && preg_match( '/^\d{2,3}$/', $row['date'] ) ) {
				$row['date'] = str_pad( $row['date'], 4, 'X' );
			}
			$items[] = item_html( $row, '' === $lang ? get_bloginfo( 'language' ) : $lang );
		}
	}
	$items = array_filter( array_map( 'trim', $items ) );
	return $items ? "<ol>\n<li>" . no_shortcodes( implode( "</li>\n<li>", $items ) ) . "</li>\n</ol>" : '';
}

/**
 * Rows by time, as far as their dates begin with a year; the others stay where they are.
 *
 * @param array $rows Rows of `read`.
 * @return array
 */
function in_time( $rows ) {
	foreach ( $rows as $row ) {
		if ( ! isset( $row['date'] ) || ! is_string( $row['date'] ) || ! preg_match( '/^\d{4}/', $row['date'] ) ) {
			return $rows;
		}
	}
	$starts = array();
	foreach ( array_values( $rows ) as $at => $row ) {
		// Where two are the same, the order they came in.
		$starts[] = strtok( $row['date'], '/' ) . sprintf( ' %09d', $at );
	}
	array_multisort( $starts, SORT_STRING, $rows );
	return $rows;
}

/**
 * One event: its date in words, its title, its texts and links.
 *
 * @param array  $row  A row of `read`.
 * @param string $lang BCP 47.
 * @return string Safe HTML.
 */
function item_html( $row, $lang ) {
	$date  = isset( $row['date'] ) && is_scalar( $row['date'] ) ? trim( (string) $row['date'] ) : '';
	$title = text_in( isset( $row['title'] ) ? $row['title'] : '', $lang );
	if ( '' === $date || '' === $title ) {
		return '';
	}
	$words = text_in( isset( $row['dateLabel'] ) ? $row['dateLabel'] : '', $lang );
	// Of a date as people write it the words are all there is.
	$edtf = preg_match( '#^[-0-9XYEST.:+~?%/,{}\[\]Z]+$#', $date ) ? $date : '';
	$html = '<time' . ( '' === $edtf ? '' : ' datetime="' . esc_attr( $edtf ) . '"' ) . '>' . esc_html( '' !== $words ? $words : date_in_words( $date ) ) . '</time> — <strong>' . esc_html( $title ) . '</strong>';
	foreach ( array( 'summary', 'body' ) as $field ) {
		foreach ( preg_split( '/\R\s*\R/u', text_in( isset( $row[ $field ] ) ? $row[ $field ] : '', $lang ) ) as $paragraph ) {
			$html .= '' === trim( $paragraph ) ? '' : '<p>' . esc_html( plain( $paragraph ) ) . '</p>';
		}
	}
	$links = array();
	foreach ( isset( $row['links'] ) && is_array( $row['links'] ) ? $row['links'] : array() as $link ) {
		$href = is_array( $link ) && isset( $link['href'] ) ? esc_url( (string) $link['href'], array( 'http', 'https', 'mailto' ) ) : '';
		if ( '' !== $href ) {
			$label   = text_in( isset( $link['label'] ) ? $link['label'] : '', $lang );
			$links[] = '<a href="' . $href . '">' . esc_html( '' === $label ? $link['href'] : $label ) . '</a>';
		}
	}
	return $html . ( $links ? '<p>' . implode( '; ', $links ) . '</p>' : '' );
}

/**
 * Markdown as words.
 *
 * @param string $text Limited Markdown.
 * @return string Plain text.
 */
function plain( $text ) {
	$text = preg_replace( '/\[([^\]]*)\]\(\s*<?[^)\s>]*>?[^)]*\)/u', '$1', $text );
	return trim( preg_replace( array( '/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/us', '/(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)/us', '/\\\\([\\\\`*_\[\]<>#])/u', '/^\s*(?:>|[-*+]|\d+\.)\s+/um' ), array( '$2', '$2', '$1', '' ), $text ) );
}

/**
 * A list an author has written, with what says something in it.
 *
 * @param string $html HTML with `<li>`.
 * @return string Safe HTML.
 */
function own_list( $html ) {
	$html = preg_match( '#<(?:ol|ul)\b.*</(?:ol|ul)\s*>#is', $html, $found ) ? $found[0] : '<ol>' . strstr( $html, '<li' ) . '</ol>';
	$text = array(
		'lang' => true,
		'dir'  => true,
	);
	$tags = array_fill_keys( array( 'ol', 'ul', 'p', 'strong', 'b', 'em', 'i', 'span', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'cite', 'code', 'sub', 'sup', 'q', 'abbr' ), $text );
	$tags = $tags + array(
		'br'   => array(),
		'li'   => $text + array( 'data-date' => true ),
		'time' => $text + array( 'datetime' => true ),
		'a'    => $text + array( 'href' => true ),
	);
	return no_shortcodes( force_balance_tags( wp_kses( $html, $tags, array( 'http', 'https', 'mailto' ) ) ) );
}

/**
 * WordPress looks for shortcodes in whatever a block has made: in the words of events there are none.
 *
 * @param string $html HTML.
 * @return string
 */
function no_shortcodes( $html ) {
	return str_replace( '[', '&#091;', $html );
}
