import type { TimelineDocument } from '../../src/data/types.js';

/**
 * Seventy-seven signatures on one day.
 * Source: Joint Declaration of the Seventy-Seven Developing Countries, Geneva, 15 June 1964, https://www.g77.org/doc/Joint%20Declaration.html; countries as named there.
 */
const SIGNATORIES = `Afghanistan, Algeria, Argentina, Bolivia, Brazil, Burma, Burundi, Cambodia, Cameroon, Central African Republic, Ceylon, Chad, Chile,
Colombia, Congo (Brazzaville), Congo (Leopoldville), Costa Rica, Cyprus, Dahomey, Dominican Republic, Ecuador, El Salvador, Ethiopia, Gabon, Ghana, Guatemala,
Guinea, Haiti, Honduras, India, Indonesia, Iran, Iraq, Jamaica, Jordan, Kenya, Kuwait, Laos, Lebanon, Liberia, Libya, Madagascar, Malaysia, Mali, Mauritania,
Mexico, Morocco, Nepal, Nicaragua, Niger, Nigeria, Pakistan, Panama, Paraguay, Peru, Philippines, Republic of Korea, Republic of Viet-Nam, Rwanda, Saudi Arabia,
Senegal, Sierra Leone, Somalia, Sudan, Syria, Thailand, Togo, Trinidad and Tobago, Tunisia, Uganda, United Arab Republic, United Republic of Tanganyika and Zanzibar,
Upper Volta, Uruguay, Venezuela, Yemen, Yugoslavia`;

export const seventySeven: TimelineDocument = {
  title: 'The Group of 77',
  description: 'Every country that signed the Joint Declaration in Geneva',
  lang: 'en',
  sources: { g77: { title: 'Joint Declaration of the Seventy-Seven Developing Countries', date: '1964-06-15', url: 'https://www.g77.org/doc/Joint%20Declaration.html' } },
  events: SIGNATORIES.split(/,\s+/).map((country) => ({
    id: country.toLowerCase().replace(/[^a-z]+/g, '-').replace(/-$/, ''), date: '1964-06-15', title: country, sources: ['g77'],
  })),
};
