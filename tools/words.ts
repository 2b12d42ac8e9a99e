// Checks the words of the interface: none that nobody says, and French as it is printed.
import { globSync } from 'node:fs';
import { typographyFaults } from './words/typography.ts';
import { unsaidWords } from './words/unsaid.ts';

const messageFiles = globSync('src/**/messages.fr.ts');
const faults = [
  ...(await Promise.all(messageFiles.map(unsaidWords))).flat(),
  ...globSync('src/**/{messages.fr,messages.en,module}.ts').flatMap(typographyFaults),
];

for (const { where, why } of faults) console.log(`${where}\n  ${why}`);
console.log(`${messageFiles.length} message files, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
