import { type Database, type Located, schemaOf } from '#platform/database/deed';
import { siteAddress } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import type { Module } from '#platform/module';
import type { Leaflet } from './message.ts';
import type { Interest, MailChoices, MailTopic, Rhythm } from './topic.ts';
import { words } from './words.ts';

/** What is known of those who are written to: the topics of all modules, and who keeps their choices. */
export interface Readers {
  topics: ReadonlyMap<string, MailTopic>;
  choices: MailChoices | undefined;
  secret: string;
}

export const readersOf = (
  modules: readonly Pick<Module, 'mailTopics' | 'mailChoices'>[],
  secret: string,
): Readers => ({
  topics: new Map(modules.flatMap(({ mailTopics = [] }) => mailTopics.map((topic) => [topic.name, topic]))),
  choices: modules.find(({ mailChoices }) => mailChoices)?.mailChoices,
  secret,
});

/** How often each wants to hear of it: as she chose, as the topic begins, or at once when no module knows it. */
export async function rhythmsOf(
  db: Database,
  { topics, choices }: Readers,
  asked: readonly Interest[],
): Promise<Rhythm[]> {
  const chosen = (await choices?.chosen(db, asked)) ?? [];
  return asked.map(({ topic }, index) => chosen[index] ?? topics.get(topic)?.rhythm ?? 'at-once');
}

/** Under a letter about topics: why it came, how to choose, and the same for a mail program (RFC 8058). */
export function leafletOf(
  db: Located,
  { topics, choices, secret }: Readers,
  mail: { recipient: string; topics: readonly string[]; lang: Lang },
): Leaflet {
  if (mail.topics.length === 0 || !choices) return { footer: [], headers: {} };
  const { lang } = mail;
  const t = words(lang);
  const reader = { network: schemaOf(db), address: mail.recipient, topics: mail.topics };
  const ways = choices.ways(reader, secret);
  const labels = mail.topics.flatMap((name) => topics.get(name)?.label[lang] ?? []);
  return {
    footer: [
      ...(labels.length > 0 ? [t.why(labels)] : []),
      { label: t.choose, address: siteAddress(db, ways.choose, lang) },
    ],
    headers: {
      // One address in every language: it is for programs.
      'List-Unsubscribe': `<${siteAddress(db, ways.stop, 'fr')}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
