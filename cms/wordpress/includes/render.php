<?php
/**
 * The block and the shortcode.
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Bytes of data that are put into the page; more is fetched by the element. */
const INLINE = 300000;

/** What the element takes as it is: attribute, and the words it knows or null. */
const CHOICES = array(
	'view'        => array( 'chart', 'story', 'list', 'table' ),
	'orientation' => array( 'auto', 'horizontal', 'vertical' ),
	'scale'       => array( 'elastic', 'time', 'even' ),
	'lanes'       => array( 'none', 'category', 'lane' ),
	'order'       => array( 'oldest', 'newest' ),
	'heading'     => null,
	'lang'        => null,
	'controls'    => null,
);

/**
 * Renders the block.
 *
 * @param array $attributes The block's.
 * @return string
 */
function render_block( $attributes ) {
	$attributes = (array) $attributes;
	$html       = timeline_html( $attributes, isset( $attributes['content'] ) ? (string) $attributes['content'] : '' );
	if ( '' === $html || list_alone() ) {
		return $html;
	}
	return '<figure ' . get_block_wrapper_attributes() . '>' . $html . '</figure>';
}

/**
 * Renders the shortcode: `[event_timeline src="…"]`, or a list, table or document between two tags.
 *
 * @param array|string $attributes The shortcode's.
 * @param string|null  $content    What stands between.
 * @return string
 */
function render_shortcode( $attributes, $content = null ) {
	$given      = (array) $attributes;
	$attributes = shortcode_atts( array_fill_keys( array_merge( array( 'src' ), array_keys( CHOICES ) ), '' ), $given, 'event_timeline' );
	// Said empty is no heading; not said is the title.
	if ( ! isset( $given['heading'] ) ) {
		unset( $attributes['heading'] );
	}
	$content = (string) $content;
	// WordPress has made paragraphs of it.
	if ( ! preg_match( '/<li[\s>]/i', $content ) ) {
		$content = wp_strip_all_tags( preg_replace( '#<br\s*/?>\R?|</p>\s*<p[^>]*>|</?p[^>]*>#i', "\n", $content ) );
	}
	$html = timeline_html( $attributes, $content );
	return '' === $html || list_alone() ? $html : '<figure class="event-timeline-figure">' . $html . '</figure>';
}

/**
 * True where only the words count: in feeds, excerpts and AMP pages.
 *
 * @return bool
 */
function list_alone() {
	return is_feed() || doing_filter( 'get_the_excerpt' ) || doing_filter( 'the_excerpt_embed' ) || ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/**
 * The element with its list and its data, or the list alone.
 *
 * @param array  $attributes Of the block or the shortcode.
 * @param string $content    What was pasted.
 * @return string Safe HTML.
 */
function timeline_html( $attributes, $content ) {
	// What has been through the filters of an author without the right to raw HTML carries signs as entities.
	$read = read( preg_match( '/<li[\s>]/i', $content ) ? $content : html_entity_decode( $content, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$src  = 'none' === $read['kind'] && ! empty( $attributes['src'] ) ? data_address( $attributes['src'] ) : '';
	if ( '' !== $src ) {
		$read = read( (string) fetch( $src ) );
	}
	$lang = isset( $attributes['lang'] ) ? preg_replace( '/[^A-Za-z0-9-]/', '', (string) $attributes['lang'] ) : '';
	$list = list_html( $read, $lang );
	if ( '' === $list && '' !== $src ) {
		$list = '<p><a href="' . esc_url( (string) $attributes['src'] ) . '">' . esc_html( empty( $attributes['heading'] ) ? __( 'Timeline', 'event-timeline' ) : $attributes['heading'] ) . '</a></p>';
	}
	if ( '' === $list || list_alone() ) {
		return $list;
	}
	enqueue_element();
	$data = data_html( $read );
	$tag  = '';
	foreach ( CHOICES as $name => $words ) {
		$value = isset( $attributes[ $name ] ) ? trim( (string) $attributes[ $name ] ) : '';
		if ( 'lang' === $name ) {
			$value = '' === $lang ? get_bloginfo( 'language' ) : $lang;
		}
		$empty = '' === $value && ! ( 'heading' === $name && isset( $attributes['heading'] ) );
		if ( ! $empty && ( null === $words || in_array( $value, $words, true ) ) ) {
			$tag .= ' ' . $name . '="' . no_shortcodes( esc_attr( $value ) ) . '"';
		}
	}
	if ( 'csv' === $read['kind'] && '' !== $data['address'] ) {
		$tag .= ' src="' . $data['address'] . '"';
	} elseif ( '' !== $src && '' === $data['script'] ) {
		$tag .= ' src="' . esc_url( $src ) . '"';
	}
	return '<event-timeline' . $tag . '>' . $list . $data['script'] . '</event-timeline>';
}

/**
 * The data in the page itself, so that a reader's browser asks nobody for it: a document as a data block, a table as an address that holds it.
 *
 * @param array $read What `read` gave.
 * @return array{script: string, address: string}
 */
function data_html( $read ) {
	$data = array(
		'script'  => '',
		'address' => '',
	);
	if ( strlen( $read['text'] ) > INLINE ) {
		return $data;
	}
	if ( 'json' === $read['kind'] ) {
		$json = wp_json_encode( $read['document'], JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
		// In a text, a bracket could begin a shortcode.
		$json           = preg_replace_callback(
			'/"(?:[^"\\\\]|\\\\.)*"/s',
			static function ( $text ) {
				return str_replace( '[', '\\u005b', $text[0] );
			},
			(string) $json
		);
		$data['script'] = null === $json ? '' : '<script type="application/json">' . $json . '</script>';
	} elseif ( 'csv' === $read['kind'] ) {
		$data['address'] = esc_attr( 'data:text/csv;charset=utf-8,' . rawurlencode( $read['text'] ) );
	}
	return $data;
}
