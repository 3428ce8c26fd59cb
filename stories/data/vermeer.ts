import type { TimelineDocument } from '../../src/data/types.js';

/**
 * A life known from registers, to the day, and from pictures, to a year or about a year.
 * Source: Rijksmuseum, Amsterdam, and Mauritshuis, The Hague, catalogues of their Vermeers; for works elsewhere, the datings of their museums.
 */
export const vermeer: TimelineDocument = {
  title: 'Johannes Vermeer',
  description: 'Registers know the day, a signature the year, a curator about the year',
  lang: 'en',
  categories: { life: { label: 'Life', color: '#4a5560' }, picture: { label: 'Pictures', color: '#1f5f99' } },
  sources: {
    rijks: { title: 'Rijksmuseum, Amsterdam', url: 'https://www.rijksmuseum.nl/' },
    maurits: { title: 'Mauritshuis, The Hague', url: 'https://www.mauritshuis.nl/' },
  },
  events: [
    { id: 'baptism', date: '1632-10-31', title: 'Baptised in Delft', category: 'life', pinned: true },
    { id: 'marriage', date: '1653-04', title: 'Marries Catharina Bolnes', category: 'life' },
    { id: 'guild', date: '1653-12-29', title: 'Joins the guild of Saint Luke', category: 'life' },
    { id: 'thunderclap', date: '1654-10-12', title: 'A powder store explodes in Delft', category: 'life' },
    { id: 'procuress', date: '1656', title: 'The Procuress', summary: 'Signed, and dated by the painter himself.', category: 'picture' },
    { id: 'milkmaid', date: '1660~', title: 'The Milkmaid', category: 'picture', pinned: true, sources: ['rijks'] },
    { id: 'delft', date: '1660~/1661~', title: 'View of Delft', category: 'picture', sources: ['maurits'] },
    { id: 'head', date: '1662', title: 'Head of the guild', category: 'life' },
    { id: 'pearl', date: '1665~', title: 'Girl with a Pearl Earring', category: 'picture', pinned: true, sources: ['maurits'] },
    { id: 'art', date: '1666~/1668~', title: 'The Art of Painting', category: 'picture' },
    { id: 'astronomer', date: '1668', title: 'The Astronomer', category: 'picture' },
    { id: 'geographer', date: '1669', title: 'The Geographer', category: 'picture' },
    { id: 'burial', date: '1675-12-15', title: 'Buried in the Oude Kerk', category: 'life', pinned: true },
  ],
};
