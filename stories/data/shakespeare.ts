import type { TimelineDocument } from '../../src/data/types.js';

/**
 * What is on record, what is about right, and what may be wrong.
 * Source: Folger Shakespeare Library, “Shakespeare’s life” and “Shakespeare’s works”; the ranges of the plays are the usual ones, shortened.
 */
export const shakespeare: TimelineDocument = {
  title: 'William Shakespeare',
  description: 'On record; about then (~); perhaps then (?); perhaps about then (%)',
  lang: 'en',
  sources: { folger: { title: 'Shakespeare’s life; Shakespeare’s works', publisher: 'Folger Shakespeare Library', url: 'https://www.folger.edu/' } },
  events: [
    { id: 'birth', date: '1564-04-23?', title: 'Born, says tradition', sources: ['folger'] },
    { id: 'baptism', date: '1564-04-26', title: 'Baptised', sources: ['folger'] },
    { id: 'marriage', date: '1582-11', title: 'Marries Anne Hathaway', sources: ['folger'] },
    { id: 'lost', date: '1585~/1592~', title: 'The lost years', summary: 'Between the baptism of his twins and the first notice of him in London nothing is on record.', sources: ['folger'] },
    { id: 'henry', date: '1591%', title: 'Henry VI, part 1', sources: ['folger'] },
    { id: 'edward', date: '1592?/1593?', title: 'Edward III, if it is his', sources: ['folger'] },
    { id: 'hamlet', date: '1599~/1601~', title: 'Hamlet', sources: ['folger'] },
    { id: 'twelfth', date: '1602-02-02', title: 'Twelfth Night is seen', sources: ['folger'] },
    { id: 'macbeth', date: '1606~', title: 'Macbeth', sources: ['folger'] },
    { id: 'globe', date: '1613-06-29', title: 'The Globe burns down', sources: ['folger'] },
    { id: 'death', date: '1616-04-23', title: 'Dies in Stratford', sources: ['folger'] },
    { id: 'folio', date: '1623', title: 'First Folio', sources: ['folger'] },
  ],
};
