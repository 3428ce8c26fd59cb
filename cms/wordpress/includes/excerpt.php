<?php
/**
 * Excerpts have the words of the events.
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// WordPress leaves dynamic blocks out of excerpts. Shortcodes it has taken out itself by then, but for ours.
add_filter(
	'excerpt_allowed_blocks',
	static function ( $names ) {
		return array_merge( (array) $names, array( 'event-timeline/timeline', 'core/shortcode' ) );
	}
);
add_filter(
	'strip_shortcodes_tagnames',
	static function ( $names ) {
		return doing_filter( 'get_the_excerpt' ) ? array_diff( (array) $names, array( 'event_timeline' ) ) : $names;
	}
);

// Quotation marks of a table or a document are not to be made typographic.
add_filter(
	'no_texturize_shortcodes',
	static function ( $names ) {
		return array_merge( (array) $names, array( 'event_timeline' ) );
	}
);
