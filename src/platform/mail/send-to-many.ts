import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import { said } from './mail.ts';

export interface ToMany {
  subject: string;
  text: readonly Part[];
  lang: Lang;
  /** One of the `mailTopics` of a module. */
  topic: string;
  /** Each with the key by which her letter is known, whoever writes it again. */
  readers: readonly { to: string; key: string }[];
  now: Date;
}

/** Writes the same letter down for many readers, in one statement, as `sendMail` does for one. */
export async function sendToMany(
  db: DbOf<'outgoingMail'>,
  { subject, text, lang, topic, readers, now }: ToMany,
): Promise<void> {
  const { text: plain, parts } = said(text, lang);
  await sql`insert into ${tableIn(db, 'outgoingMail')}
      (recipient, key, subject, lang, text, parts, topics, state, created_at, not_before)
    select recipient, key, ${subject}, ${lang}, ${plain}, ${parts}::jsonb, array[${topic}], 'unsorted', ${now}, ${now}
    from unnest(${readers.map(({ to }) => to)}::text[], ${readers.map(({ key }) => key)}::text[]) as asked (recipient, key)
    on conflict (key) do nothing`.execute(db);
}
