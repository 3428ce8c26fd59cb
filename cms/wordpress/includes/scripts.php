<?php
/**
 * The element's module and the editor's script.
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Where the element lies.
 *
 * @return string
 */
function module_address() {
	return plugins_url( 'element/event-timeline.js', FILE );
}

/** Makes the scripts known. */
function register_scripts() {
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'event-timeline', module_address(), array(), VERSION );
	}
	wp_register_script( 'event-timeline-editor', plugins_url( 'block/editor.js', FILE ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ), VERSION, true );
	wp_add_inline_script( 'event-timeline-editor', 'window.eventTimelineModule = ' . wp_json_encode( module_address() . '?ver=' . VERSION ) . ';', 'before' );
	wp_set_script_translations( 'event-timeline-editor', 'event-timeline' );
}

/** Loads the element on this page: as a module of WordPress 6.5 and later, before that by a tag at its end. */
function enqueue_element() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'event-timeline' );
	} elseif ( ! has_action( 'wp_footer', __NAMESPACE__ . '\\print_module' ) ) {
		add_action( 'wp_footer', __NAMESPACE__ . '\\print_module' );
	}
}

/** Prints the tag. */
function print_module() {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url( add_query_arg( 'ver', VERSION, module_address() ) ),
		)
	);
}
