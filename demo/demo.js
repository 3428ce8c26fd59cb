// Language and theme come from the address, so that a link can point at any of the four pages.
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') === 'ru' ? 'ru' : 'en';
const theme = asked.get('theme');
document.documentElement.lang = lang;
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

addEventListener('DOMContentLoaded', () => {
  for (const link of document.querySelectorAll('nav a[href^="?"]')) {
    const [key, value] = link.getAttribute('href').slice(1).split('=');
    const next = new URLSearchParams(asked);
    next.set(key, value);
    link.href = `?${next}`;
    if ((key === 'lang' ? lang : theme) === value) link.setAttribute('aria-current', 'true');
  }
});
