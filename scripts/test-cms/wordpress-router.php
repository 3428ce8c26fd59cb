<?php
// For `php -S`: files as they are, all else to WordPress.
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = realpath($_SERVER['DOCUMENT_ROOT'] . $path);
if ($file && is_dir($file)) { $path = rtrim($path, '/') . '/index.php'; $file = realpath($_SERVER['DOCUMENT_ROOT'] . $path); }
if ($file && substr($file, -4) !== '.php') { return false; }
if (!$file) { $path = '/index.php'; $file = $_SERVER['DOCUMENT_ROOT'] . $path; }
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir(dirname($file));
require $file;
