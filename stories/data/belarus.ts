import type { TimelineDocument } from '../../src/data/types.js';
import document from '../../src/data/belarus.json';

/**
 * Belarus and Russia from 1994 to the Zapad exercise of 2021: the seventeen events of `event-timeline/belarus.json`.
 * Source: The Washington Post, “Russia begins major military drills with Belarus after moves toward closer integration”, 10 September 2021.
 */
export const belarus = document as unknown as TimelineDocument;

/** Who acts in each event, as the same article tells it. */
const actors: Record<string, readonly string[]> = {
  minsk: ['rule', 'protests', 'ryanair', 'migrants', 'arms', 'kolesnikova'],
  moscow: ['integration', 'stalled', 'promise', 'buildup', 'parade', 'talks', 'zapad'],
  others: ['sanctions', 'zelensky', 'stoltenberg', 'migrants-war-of-words'],
};

/** The same events with a lane each: the side that acts. */
export const belarusByActor: TimelineDocument = {
  ...belarus,
  lanes: {
    minsk: { label: { en: 'Minsk', be: 'Мінск', ru: 'Минск', uk: 'Мінськ' } },
    moscow: { label: { en: 'Moscow', be: 'Масква', ru: 'Москва', uk: 'Москва' } },
    others: { label: { en: 'Neighbours and the West', be: 'Суседзі і Захад', ru: 'Соседи и Запад', uk: 'Сусіди й Захід' } },
  },
  events: belarus.events.map((event) => ({ ...event, lane: Object.keys(actors).find((actor) => actors[actor].includes(event.id)) })),
};

/** The last of them alone. */
export const zapadAlone: TimelineDocument = { ...belarus, events: belarus.events.filter(({ id }) => id === 'zapad') };
