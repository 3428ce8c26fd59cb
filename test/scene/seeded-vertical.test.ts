import { testSeeds } from './seeded-faults.js';

testSeeds('vertical');
