import type { TimelineDocument } from '../../src/data/types.js';

/**
 * Two seconds that two kinds of observatory shared.
 * Source: B. P. Abbott et al., “Multi-messenger Observations of a Binary Neutron Star Merger”, ApJL 848 (2017) L12, https://doi.org/10.3847/2041-8213/aa91c9.
 */
export const merger: TimelineDocument = {
  title: 'Two neutron stars become one',
  description: 'GW170817, times as they reached the Earth',
  lang: 'en',
  sources: { ligo: { title: 'Multi-messenger Observations of a Binary Neutron Star Merger', publisher: 'ApJL 848', date: '2017', url: 'https://doi.org/10.3847/2041-8213/aa91c9' } },
  events: [
    { id: 'waves', date: '2017-08-17T12:41:04Z', title: 'Gravitational waves: they merge', sources: ['ligo'] },
    { id: 'gamma', date: '2017-08-17T12:41:06Z', title: 'Gamma rays', sources: ['ligo'] },
  ],
};
