<?php
// php wordpress.php CALL JSON: calls a function of the plugin outside WordPress, whose own functions stand in plainly here.
const ABSPATH = '/';
function __( $text ) { return $text; }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_url( $url, $schemes = array( 'http', 'https' ) ) { return in_array( parse_url( $url, PHP_URL_SCHEME ), $schemes, true ) ? esc_attr( $url ) : ''; }
function esc_url_raw( $url, $schemes ) { return in_array( parse_url( $url, PHP_URL_SCHEME ), $schemes, true ) ? $url : ''; }
function wp_kses( $html ) { return $html; }
function force_balance_tags( $html ) { return $html; }
function home_url() { return 'https://news.example/blog'; }
function get_option() { return 'j F Y'; }
function get_bloginfo() { return 'en-GB'; }
function wp_date( $format, $time, $zone ) { return ( new DateTimeImmutable( "@$time" ) )->setTimezone( $zone )->format( $format ); }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
foreach ( array( 'dates', 'read', 'items', 'source', 'render' ) as $file ) {
	require dirname( __DIR__, 2 ) . "/cms/wordpress/includes/$file.php";
}
$calls = array(
	'dates'   => static function ( $dates ) { return array_map( 'EventTimeline\\date_in_words', $dates ); },
	'list'    => static function ( $text ) { return EventTimeline\list_html( EventTimeline\read( $text ), '' ); },
	'kind'    => static function ( $text ) { return EventTimeline\read( $text )['kind']; },
	'data'    => static function ( $text ) { return EventTimeline\data_html( EventTimeline\read( $text ) ); },
	'address' => static function ( $texts ) { return array_map( 'EventTimeline\\data_address', $texts ); },
);
echo json_encode( $calls[ $argv[1] ]( json_decode( stream_get_contents( STDIN ), true ) ) );
