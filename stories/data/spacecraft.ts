import type { TimelineDocument } from '../../src/data/types.js';

/**
 * What began and ended, what goes on, what nobody saw end.
 * Source: NASA Space Science Data Coordinated Archive, https://nssdc.gsfc.nasa.gov/.
 */
export const spacecraft: TimelineDocument = {
  title: 'Still out there',
  description: 'Spacecraft that came down, that fell silent, and that are working on',
  lang: 'en',
  asOf: '2025-01-01',
  sources: { nssdca: { title: 'Space Science Data Coordinated Archive', publisher: 'NASA', url: 'https://nssdc.gsfc.nasa.gov/' } },
  events: [
    { id: 'before', date: '../1957-10-04', title: 'No satellite but the Moon', sources: ['nssdca'] },
    { id: 'luna', date: '1959-01-02/', title: 'Luna 1, around the Sun since', summary: 'Its radio held for some sixty hours; what became of it nobody can see.', sources: ['nssdca'] },
    { id: 'pioneer', date: '1972-03-02/2003-01-23', title: 'Pioneer 10 is heard', sources: ['nssdca'] },
    { id: 'voyager2', date: '1977-08-20/..', title: 'Voyager 2', sources: ['nssdca'] },
    { id: 'voyager1', date: '1977-09-05/..', title: 'Voyager 1', sources: ['nssdca'] },
    { id: 'mir', date: '1986-02-20/2001-03-23', title: 'Mir', sources: ['nssdca'] },
    { id: 'hubble', date: '1990-04-24/..', title: 'Hubble Space Telescope', sources: ['nssdca'] },
    { id: 'iss', date: '1998-11-20/..', title: 'International Space Station', sources: ['nssdca'] },
    { id: 'kepler', date: '2009-03-07/2018-10-30', title: 'Kepler', sources: ['nssdca'] },
    { id: 'webb', date: '2021-12-25/..', title: 'James Webb Space Telescope', sources: ['nssdca'] },
  ],
};
