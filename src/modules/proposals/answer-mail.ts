import { reachablePerson, spaceById } from '#modules/network';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { sendMail } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import type { Page } from '#platform/page';
import type { Proposal } from './proposal.ts';
import { words } from './words.ts';

/** Decided by somebody else, in her own time: its author may read it with the rest. */
export const answersTopic: MailTopic = {
  name: 'proposals.answers',
  label: { fr: 'Ce que deviennent vos propositions', en: 'What becomes of your proposals' },
  rhythm: 'at-once',
  audience: 'staff',
};

export type Answer =
  | { kind: 'accepted' }
  | { kind: 'refused'; words: string }
  | { kind: 'note'; words: string };

/** Tells the author what became of her proposal, or what was asked about it; nobody writes to herself. */
export async function mailAnswer(
  tx: Database,
  { personId, spaceId, id }: Proposal,
  answer: Answer,
  page: Page,
): Promise<void> {
  const author = await reachablePerson(tx, personId);
  const space = await spaceById(tx, spaceId);
  if (!author || !space || author.id === page.viewer.personId) return;
  const lang = await langOf(tx);
  const mail = words(lang).mails[answer.kind]({
    network: page.network.name,
    space: space.name,
    who: page.viewer.name,
    words: 'words' in answer ? answer.words : '',
    address: page.absolute(`/extranet/espaces/propositions/${id}`, lang),
  });
  await sendMail(tx, { to: author.email, ...mail, lang, topic: answersTopic.name, now: page.now });
}
