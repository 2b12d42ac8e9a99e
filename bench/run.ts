import { directoryPromises } from './directory.ts';
import { measureGrowth } from './growth.ts';
import { isKept } from './promise.ts';

console.log('| promise | ours | reference | ratio | asked | | what the reference is |');
console.log('|---|---|---|---|---|---|---|');
const promises = await directoryPromises();
await measureGrowth();
process.exit(promises.every(isKept) ? 0 : 1);
