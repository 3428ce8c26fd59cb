<?php
/**
 * Takes away what the plugin has kept: answers of addresses.
 *
 * @package EventTimeline
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

global $wpdb;
foreach ( array( '_transient_event_timeline_', '_transient_timeout_event_timeline_' ) as $start ) {
	$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}
