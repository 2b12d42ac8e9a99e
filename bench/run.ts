import { agendaPromises } from './agenda.ts';
import { bookletPromises } from './booklet.ts';
import { calendarPromises } from './calendar.ts';
import { digestPromises } from './digest.ts';
import { directoryPromises } from './directory.ts';
import { measureGrowth } from './growth.ts';
import { importPromises } from './imports.ts';
import { seatPromises } from './last-seats.ts';
import { newsPromises } from './news.tsx';
import { notepadPromises } from './notepad.ts';
import { photoPromises } from './photo.ts';
import { isKept } from './promise.ts';
import { searchPromises } from './search.ts';
import { seatsOverHttp } from './seats-over-http.ts';
import { startPromises } from './starts.ts';
import { statisticsPromises } from './statistics.tsx';
import { syncPromises } from './sync.ts';

// `npm run bench -- rows` measures one alone, while one works on it.
const wanted = process.argv.slice(2);
console.log('| promise | ours | reference | ratio | asked | | what the reference is |');
console.log('|---|---|---|---|---|---|---|');
const promises = [
  ...(await directoryPromises(wanted)),
  ...(await agendaPromises(wanted)),
  ...(await newsPromises(wanted)),
  ...(await statisticsPromises(wanted)),
  ...(await bookletPromises(wanted)),
  ...(await searchPromises(wanted)),
  ...(await photoPromises(wanted)),
  ...(await notepadPromises(wanted)),
];
if (wanted.length === 0 || wanted.includes('imports')) promises.push(...(await importPromises()));
if (wanted.length === 0 || wanted.includes('calendar')) promises.push(...(await calendarPromises()));
if (wanted.length === 0 || wanted.includes('seats')) {
  promises.push(...(await seatPromises()));
  promises.push(...(await seatsOverHttp()));
}
if (wanted.length === 0 || wanted.includes('digest')) promises.push(...(await digestPromises()));
if (wanted.length === 0 || wanted.includes('sync')) promises.push(...(await syncPromises()));
if (wanted.length === 0 || wanted.includes('starts')) promises.push(...(await startPromises()));
if (wanted.length === 0 || wanted.includes('growth')) await measureGrowth();
process.exit(promises.every(isKept) ? 0 : 1);
