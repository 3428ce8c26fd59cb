/** px a picture needs to be worth being seen at once. */
const LEAST = 120;
/** px over the lower edge of a card that fade while there is more below. */
const FADE = 24;

/** Makes the first picture of a card as low as it has to be to end above the card's edge, where that leaves it high enough; a card that is scrolled keeps what it has. */
export function fitPicture(card: HTMLElement): void {
  const picture = card.querySelector<HTMLElement>('img, video');
  if (!picture || card.scrollTop) return;
  card.style.removeProperty('--_tallest');
  const top = picture.getBoundingClientRect().top - card.getBoundingClientRect().top - card.clientTop;
  const room = Math.floor(card.clientHeight - FADE - top);
  if (picture.offsetHeight > room && room >= LEAST) card.style.setProperty('--_tallest', `${room}px`);
}
