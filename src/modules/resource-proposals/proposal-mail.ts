import { reachablePerson } from '#modules/network';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { proposalPath } from './paths.ts';
import type { Proposal } from './proposal.ts';
import { type Reader, writersOf } from './readers-store.ts';
import { words } from './words.ts';

export const proposalTopic: MailTopic = {
  name: 'resource-proposals.news',
  label: {
    fr: 'Ce que l’on propose à vos ressources, et ce que deviennent vos propositions',
    en: 'What is proposed to your resources, and what becomes of your proposals',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

/** What happened to a proposal: it came, it was taken or left, or somebody said a word about it. */
export interface Happened {
  what: 'arrived' | 'accepted' | 'declined' | 'discussed';
  by: { id: string; name: string };
  /** What was said with it. */
  said: string | null;
  now: Date;
}

type Told = Pick<Proposal, 'id' | 'resourceId' | 'proposedBy'> & { title: string };

/** Tells those whom it concerns; nobody is told what she did herself. */
export async function tellProposal(tx: Database, proposal: Told, happened: Happened): Promise<void> {
  const { what, by, said, now } = happened;
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const readers = await readersOf(tx, proposal, happened);
  const address = siteAddress(tx, proposalPath(proposal.resourceId, proposal.id), lang);
  const sentence = { plain: t[what](by.name, proposal.title) };
  const rest = [...(said ? [{ plain: said }] : []), { label: t.look, address }];
  await sendMails(
    tx,
    readers.map(({ name, email }) => ({
      to: email,
      lang,
      subject: t.subjects[what](proposal.title),
      text: [{ plain: t.hello(name) }, sentence, ...rest, siteName(tx)],
      short: [sentence, ...rest],
      topic: proposalTopic.name,
      now,
    })),
  );
}

async function readersOf(tx: Database, proposal: Told, { what, by, now }: Happened): Promise<Reader[]> {
  const isForWriters = what === 'arrived' || what === 'discussed';
  const writers = isForWriters ? await writersOf(tx, proposal.resourceId, now) : [];
  const proposer = what === 'arrived' ? [] : await proposerOf(tx, proposal);
  const all = new Map([...writers, ...proposer].map((reader) => [reader.personId, reader]));
  return [...all.values()].filter(({ personId }) => personId !== by.id);
}

async function proposerOf(tx: Database, { proposedBy }: Told): Promise<Reader[]> {
  const person = proposedBy ? await reachablePerson(tx, proposedBy) : undefined;
  return person ? [{ personId: person.id, name: person.name, email: person.email }] : [];
}
