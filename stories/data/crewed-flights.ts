import { csvToDocument } from '../../src/formats/index.js';
import text from './crewed-flights.csv?raw';
import address from './crewed-flights.csv?url';

/**
 * Sixty launches with people aboard, 1961 to 1976, as a spreadsheet; days in UTC.
 * Source: NASA Space Science Data Coordinated Archive, https://nssdc.gsfc.nasa.gov/.
 */
export const crewedFlightsAddress = address;

/** The same, read, with a title. */
export const crewedFlights = {
  ...csvToDocument(text, 'en').document,
  title: 'Sixty launches with people aboard',
  description: 'From Gagarin to Soyuz 22, by launch',
};
