// Reads: role_grant, person.
import type { Database } from '#platform/database/deed';
import { addDays, dateOf } from '#platform/time';
import { peopleMeant } from './audience-store.ts';
import type { Answer, Written } from './message.ts';
import { insertMessage, insertReadings, markRead, writeAnswer } from './store.ts';

interface Told extends Pick<Written, 'title' | 'body' | 'asks'> {
  daysAgo: number;
  /** Of those who read it, what the first answer, in turn. */
  answers: readonly Answer[];
}

const told: readonly Told[] = [
  {
    title: 'Nouveaux livrets de l’annuaire',
    body: 'Les livrets imprimés sont arrivés. **Dites-nous si vous en voulez plus que l’an dernier** : nous les portons avec la navette du département.',
    asks: 'nothing',
    daysAgo: 40,
    answers: [],
  },
  {
    title: 'Journée du réseau à Cahors : venez-vous ?',
    body: 'La journée des animatrices et des animateurs a lieu à Cahors, de 9 h 30 à 16 h 30.\n\n- le matin : les nouveaux modules de formation ;\n- l’après-midi : ateliers d’échange, par territoire.\n\nLe déjeuner est offert.',
    asks: 'yes_no',
    daysAgo: 12,
    answers: [
      { yes: true, words: 'Avec une collègue qui commence.' },
      { yes: true, words: null },
      { yes: false, words: 'Atelier ce jour-là, dommage.' },
      { yes: true, words: 'Je peux covoiturer depuis Figeac.' },
    ],
  },
  {
    title: 'Quel matériel vous manque le plus ?',
    body: 'Nous préparons une demande d’aide commune. En une phrase : de quoi avez-vous le plus besoin ?',
    asks: 'words',
    daysAgo: 3,
    answers: [{ yes: null, words: 'Deux portables qui tiennent la charge.' }],
  },
];

/** Three messages of the coordination, some of them read and answered. No mail leaves: it is told, not done. */
export async function tellMessages(db: Database, now: Date): Promise<void> {
  const author = await db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'personId')
    .select(['person.id', 'person.name'])
    .where('role', '=', 'coordinator')
    .orderBy('person.name')
    .executeTakeFirst();
  if (author) for (const one of told) await tellOne(db, one, { author, now });
}

async function tellOne(
  db: Database,
  { daysAgo, answers, ...said }: Told,
  { author, now }: { author: { id: string; name: string }; now: Date },
): Promise<void> {
  const everywhere = { everywhere: true, communes: [], epcis: [], spaces: [] };
  const whom = { roles: ['animator', 'ambassador'], epcis: [], service: null, authorId: author.id } as const;
  const readers = await peopleMeant(db, { ...whom, scope: everywhere }, now);
  const sentAt = new Date(now.getTime() - daysAgo * dayMs);
  const answerBy = said.asks === 'nothing' ? null : addDays(dateOf(now, 'Europe/Paris'), 20);
  const message = { ...said, ...whom, answerBy, authorName: author.name, sentAt };
  const messageId = await insertMessage(db, message);
  await insertReadings(db, messageId, readers);
  // Two in three have read it; the last to come have not opened the extranet yet.
  const reading = readers.slice(0, Math.floor((readers.length * 2) / 3));
  for (const [rank, { personId }] of reading.entries()) {
    const at = new Date(sentAt.getTime() + (rank + 1) * hourMs);
    await markRead(db, messageId, personId, at);
    const answer = answers[rank];
    if (answer) await writeAnswer(db, { ...answer, messageId, personId }, at);
  }
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
