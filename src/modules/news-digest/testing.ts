import { beforeAll, beforeEach } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { featureItem, type Written } from '#modules/news';
import { written } from '#modules/news/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

export const start = new Date('2026-11-24T09:12:00Z');

/** A small network for one test file, with its clock: who reads, what is on the front page, which mail was written. */
export function aLetterbox() {
  const db = freshDatabase();
  const box = { now: start, gramat: '' };
  const app = testApp(db, () => box.now);
  beforeAll(async () => {
    await tellTerritory(db());
    box.gramat = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now: start })).id;
  });
  beforeEach(async () => {
    box.now = start;
    for (const table of [
      'newsItem',
      'newsReader',
      'newsReaderRequest',
      'outgoingMail',
      'mailChoice',
      'throttle',
    ] as const)
      await db().deleteFrom(table).execute();
  });

  const mails = () => db().selectFrom('outgoingMail').selectAll().orderBy('id').execute();
  const ask = (fields: Record<string, string> = {}) =>
    app
      .visitor()
      .submit('/actualites/lettre', { email: 'josette@maillage.example', rhythm: 'weekly', ...fields });
  const linkIn = async (): Promise<string> =>
    /http:\/\/localhost:3000(\S+)/.exec((await mails()).at(-1)?.text ?? '')?.[1] as string;
  return Object.assign(box, {
    db,
    app,
    mails,
    ask,
    linkIn,
    letters: async () => (await mails()).filter(({ topics }) => topics.length > 0),
    kept: () => db().selectFrom('newsReader').selectAll().orderBy('email').execute(),
    /** Somebody who asked, opened the link and pressed its button. */
    async reader(fields: Record<string, string> = {}): Promise<void> {
      await ask(fields);
      await app.visitor().submit(await linkIn(), {});
      await db().deleteFrom('outgoingMail').execute();
    },
    /** An item that is put on the front page as soon as it is written. */
    async front(title: string, about: Partial<Written> = {}, at = new Date('2026-11-25T09:00:00Z')) {
      const item = await written(db(), { title, ...about }, at);
      await featureItem(db(), item.id, { isFeatured: true, name: 'Hugo', now: at });
      return item;
    },
  });
}
