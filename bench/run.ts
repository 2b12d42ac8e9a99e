import { directoryPromises } from './directory.ts';
import { isKept } from './promise.ts';

console.log('| promise | ours | reference | ratio | asked | | what the reference is |');
console.log('|---|---|---|---|---|---|---|');
const promises = await directoryPromises();
process.exit(promises.every(isKept) ? 0 : 1);
