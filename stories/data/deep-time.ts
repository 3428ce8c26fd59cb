import type { TimelineDocument } from '../../src/data/types.js';

/**
 * Thirteen and a half thousand million years, most of which left no date.
 * Source: International Chronostratigraphic Chart, International Commission on Stratigraphy, 2023; for the universe, Planck Collaboration, 2018.
 */
export const deepTime: TimelineDocument = {
  title: 'Everything so far',
  lang: 'en',
  sources: {
    planck: { title: 'Planck 2018 results. VI. Cosmological parameters', date: '2018', url: 'https://arxiv.org/abs/1807.06209' },
    ics: { title: 'International Chronostratigraphic Chart', publisher: 'International Commission on Stratigraphy', date: '2023', url: 'https://stratigraphy.org/chart' },
  },
  events: [
    { id: 'bang', date: 'Y-13800000000', title: 'The universe begins', pinned: true, sources: ['planck'] },
    { id: 'earth', date: 'Y-4567000000', title: 'The Earth forms', pinned: true, sources: ['ics'] },
    { id: 'oxygen', date: 'Y-2400000000', title: 'Oxygen enters the air', sources: ['ics'] },
    { id: 'cambrian', date: 'Y-538800000', title: 'Animals of every kind', sources: ['ics'] },
    { id: 'permian', date: 'Y-251902000', title: 'The greatest extinction', sources: ['ics'] },
    { id: 'dinosaurs', date: 'Y-66000000', title: 'The dinosaurs die', pinned: true, sources: ['ics'] },
    { id: 'ice', date: 'Y-2580000', title: 'Ice ages', sources: ['ics'] },
    { id: 'holocene', date: '-9699', title: 'The ice goes', sources: ['ics'] },
    { id: 'moon', date: '1969-07-20', title: 'A man on the Moon', sources: [] },
  ],
};
