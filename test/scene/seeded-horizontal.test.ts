import { testSeeds } from './seeded-faults.js';

testSeeds('horizontal');
