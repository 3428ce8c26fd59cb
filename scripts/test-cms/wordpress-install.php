<?php
// php wordpress-install.php FOLDER ADDRESS: a fresh site with an administrator, an author and the plugin; prints it as JSON.
[, $folder, $address] = $argv;
$_SERVER += ['HTTP_HOST' => parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT), 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'REMOTE_ADDR' => '127.0.0.1'];
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
ob_start();
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('News', 'admin', 'admin@example.test', true, '', 'admin-word');
$GLOBALS['wp_rewrite']->init();
$GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/');
flush_rewrite_rules(false);
foreach (['twentytwentyfour', 'twentytwentythree'] as $theme) {
    if (wp_get_theme($theme)->exists()) { switch_theme($theme); break; }
}
update_option('active_plugins', ['event-timeline/event-timeline.php']);
update_option('posts_per_rss', 200);
$users = [];
foreach (['admin' => 'administrator', 'author' => 'author'] as $name => $role) {
    $id = username_exists($name) ?: wp_insert_user(['user_login' => $name, 'user_pass' => "$name-word", 'user_email' => "$name@example.test", 'role' => $role]);
    [$users[$name]] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'run']);
}
$version = get_bloginfo('version');
ob_end_clean();
echo json_encode(['url' => home_url(), 'version' => $version, 'users' => $users]);
