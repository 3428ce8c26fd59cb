<?php
/**
 * Plugin Name:       Event Timeline
 * Description:       A timeline from a list, a table or an address: a block and a shortcode. Labels stand at their dates, and the list is there without any script, in feeds and in excerpts.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       event-timeline
 * Domain Path:       /languages
 *
 * @package EventTimeline
 */

namespace EventTimeline;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '0.1.0';
const FILE    = __FILE__;

require_once __DIR__ . '/includes/dates.php';
require_once __DIR__ . '/includes/read.php';
require_once __DIR__ . '/includes/source.php';
require_once __DIR__ . '/includes/items.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/excerpt.php';

/** Registers the block, the shortcode and the scripts. */
function register() {
	load_plugin_textdomain( 'event-timeline', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	register_scripts();
	register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
	add_shortcode( 'event_timeline', __NAMESPACE__ . '\\render_shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\\register' );
