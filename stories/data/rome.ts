import type { TimelineDocument } from '../../src/data/types.js';

/**
 * Years before our era, and the step across a year zero that is not there. Roman days are given as tradition gives them.
 * Source: The Oxford Classical Dictionary, 4th edition, 2012.
 */
export const rome: TimelineDocument = {
  title: 'Rome, from its kings to its first emperor',
  lang: 'en',
  sources: { ocd: { title: 'The Oxford Classical Dictionary, 4th edition', publisher: 'Oxford University Press', date: '2012' } },
  eras: [
    { id: 'kings', date: '-0752/-0508', label: 'Kings', color: '#7a4a2b' },
    { id: 'republic', date: '-0508/-0026', label: 'Republic', color: '#1f5f99' },
    { id: 'empire', date: '-0026/0014', label: 'Empire', color: '#7a5195' },
  ],
  events: [
    { id: 'founding', date: '-0752~', title: 'Founded, says legend', pinned: true, sources: ['ocd'] },
    { id: 'republic', date: '-0508~', title: 'The last king is driven out', sources: ['ocd'] },
    { id: 'gauls', date: '-0389~', title: 'Gauls sack the city', sources: ['ocd'] },
    { id: 'punic', date: '-0263/-0240', title: 'First war with Carthage', sources: ['ocd'] },
    { id: 'cannae', date: '-0215', title: 'Cannae', sources: ['ocd'] },
    { id: 'carthage', date: '-0145', title: 'Carthage is destroyed', sources: ['ocd'] },
    { id: 'rubicon', date: '-0048-01', title: 'Caesar crosses the Rubicon', sources: ['ocd'] },
    { id: 'ides', date: '-0043-03-15', title: 'Caesar is murdered', pinned: true, sources: ['ocd'] },
    { id: 'actium', date: '-0030-09-02', title: 'Actium', sources: ['ocd'] },
    { id: 'augustus', date: '-0026-01-16', title: 'Octavian becomes Augustus', sources: ['ocd'] },
    { id: 'teutoburg', date: '0009', title: 'Three legions lost in Germany', sources: ['ocd'] },
    { id: 'death', date: '0014-08-19', title: 'Augustus dies', pinned: true, sources: ['ocd'] },
  ],
};
