import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPerson } from '#modules/network';
import { appendChanges, type Change, closeNotepad, tellAccess } from '#modules/notepads';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { crew, liveScene } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const { module, access, names, aProcess, aWriter, aNotepad, says } = liveScene(db, app);
let [nadia, paul] = ['', ''];

beforeAll(async () => {
  nadia = await addPerson(db(), { name: 'Nadia Ferrand' });
  paul = await addPerson(db(), { name: 'Paul Estève' });
  names.set(nadia, 'Nadia Ferrand').set(paul, 'Paul Estève');
});

/** A notepad that two have open, in one process or in two. */
async function both(isApart = false) {
  const id = await aNotepad();
  const process = await aProcess();
  const other = isApart ? await aProcess() : process;
  const writers = [aWriter(process, { id, who: nadia }), aWriter(other, { id, who: paul })] as const;
  await expect.poll(() => writers.map((writer) => writer.says())).toEqual([['Présents'], ['Présents']]);
  return { id, process, writers };
}

test.each([
  ['one process serves both', false],
  ['each is served by a process of its own', true],
])(
  'what one writes is on the screen of the other when %s, and what is said to be kept is kept',
  async (_, isApart) => {
    const { id, writers } = await both(isApart);
    const [one, other] = writers;
    one.write('Nadia');
    other.write('Paul');
    const all = ['Nadia', 'Paul', 'Présents'];
    await expect.poll(() => writers.map((writer) => writer.says())).toEqual([all, all]);
    await expect.poll(() => one.isKept() && other.isKept()).toBe(true);
    expect(await says(id)).toEqual(all);
  },
);

test.each([false, true])(
  'each sees who else is there, and when she leaves (two processes: %s)',
  async (isApart) => {
    const [one, other] = (await both(isApart)).writers;
    one.pretend({ name: '' });
    other.pretend({ name: 'La préfète' });
    await expect.poll(() => one.names()).toContain('Paul Estève');
    await expect.poll(() => other.names()).toContain('Nadia Ferrand');
    expect(one.names()).not.toContain('La préfète');
    other.cut();
    await expect.poll(() => one.names()).not.toContain('Paul Estève');
  },
);

test('who wrote without a line is merged when it is back, served by another process, a month later', async () => {
  const { id, writers } = await both();
  const [one, other] = writers;
  one.cut();
  one.write('écrit sans ligne');
  other.write('pendant ce temps');
  await expect.poll(() => other.isKept()).toBe(true);
  const again = aWriter(await aProcess(), { id, who: nadia, shared: one.shared });
  await expect.poll(() => again.isKept()).toBe(true);
  const all = ['Présents', 'pendant ce temps', 'écrit sans ligne'].sort();
  expect(await says(id)).toEqual(all);
  await expect.poll(() => other.says()).toEqual(all);
});

test('who comes back after three months, when hundreds of changes were made one and are gone, loses nothing and undoes nothing', async () => {
  const { id, writers } = await both();
  const [one, other] = writers;
  for (const { cut } of writers) cut();
  one.write('écrit sans ligne');
  await appendChanges(db(), id, manyChanges(other.shared));
  await nightly(new Date('2026-12-24T02:20:00Z'));
  await nightly(new Date('2027-02-24T02:20:00Z'));
  const changes = db().selectFrom('notepadUpdate').select('seq').where('notepadId', '=', id);
  expect(await changes.execute()).toEqual([]);
  const again = aWriter(await aProcess(), { id, who: nadia, shared: one.shared });
  await expect.poll(() => again.isKept()).toBe(true);
  expect(await says(id)).toEqual(['Ligne 309', 'Présents', 'écrit sans ligne'].sort());
});

/** A line that is taken out for the next one, again and again. */
function manyChanges(shared: Y.Doc): Change[] {
  const text = shared.getXmlFragment('text');
  const changes: Change[] = [];
  shared.on('update', (bytes: Uint8Array) =>
    changes.push({ bytes, personId: paul, at: new Date('2026-11-25T09:12:00Z') }),
  );
  for (let rank = 0; rank < 310; rank += 1)
    shared.transact(() => {
      if (text.length > 1) text.delete(1, 1);
      const block = new Y.XmlElement('paragraph');
      block.insert(0, [new Y.XmlText(`Ligne ${rank}`)]);
      text.push([block]);
    });
  return changes;
}

/** What is done at night with what is old. */
async function nightly(now: Date): Promise<void> {
  const { modules, config } = app.program().parts;
  const job = modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'keep-notepads');
  await job?.work(db(), {}, now, { modules, files: filesOf(config) });
}

test('whoever saves the page without a script is read at once, and named', async () => {
  const { id, writers } = await both();
  const [one] = writers;
  const visitor = app.visitorAs({ personId: paul }, [{ ...module, name: 'crew' }]);
  await visitor.submit(`/bloc-notes/${id}`, { text: 'Présents\n\nPaul, depuis un terminal' });
  await expect.poll(() => one.says()).toEqual(['Paul, depuis un terminal', 'Présents']);
  await expect.poll(() => one.heard).toEqual(['{"kind":"wrote","name":"Paul Estève"}']);
});

test('the history tells what was written together, once all have left', async () => {
  const { id, writers } = await both();
  for (const writer of writers) {
    writer.write('ensemble');
    await expect.poll(() => writer.isKept()).toBe(true);
  }
  for (const writer of writers) writer.close();
  const versions = () =>
    db().selectFrom('notepadVersion').select('authors').where('notepadId', '=', id).orderBy('seq').execute();
  await expect.poll(versions).toEqual([{ authors: [] }, { authors: ['Nadia Ferrand', 'Paul Estève'] }]);
});

test('whoever may only read writes nothing, whatever her browser sends', async () => {
  access.set(paul, 'read');
  const { id, writers } = await both();
  const [writer, reader] = writers;
  reader.write('intrus');
  writer.write('à lire');
  await expect.poll(() => reader.says()).toContain('à lire');
  expect(await says(id)).toEqual(['Présents', 'à lire']);
});

test('who is no longer of the crew is shown out at once, and her words are not taken', async () => {
  const { id, writers } = await both();
  const [stays, leaves] = writers;
  access.set(paul, 'none');
  await tellAccess(db(), 'crew', crew);
  await expect.poll(() => leaves.isRefused()).toBe(true);
  leaves.write('trop tard');
  stays.write('toujours là');
  await expect.poll(() => stays.isKept()).toBe(true);
  expect(await says(id)).toEqual(['Présents', 'toujours là']);
});

test('in a notepad that is closed while one writes nothing is taken, and the page is told', async () => {
  const { id, writers } = await both();
  const [writer] = writers;
  await closeNotepad(db(), id, new Date('2026-11-24T09:12:00Z'));
  await expect.poll(() => writer.heard).toContain('{"kind":"closed"}');
  writer.write('trop tard');
  expect(await says(id)).toEqual(['Présents']);
});
