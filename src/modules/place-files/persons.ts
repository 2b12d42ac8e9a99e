import { emailsIn, isPersonalEmail, withoutHiding } from '#platform/written/emails';
import { phonesIn } from '#platform/written/phones';
import { type Cell, type Draft, leaveOut } from './draft.ts';

/**
 * Columns that name a person; those that nothing is made of, but that may give somebody's number; and what the notes
 * repeat of them all.
 */
export function leavePersonsOut(draft: Draft): void {
  if (draft.withPersonal) return;
  for (const cell of draft.cells.person ?? []) leaveOut(draft, cell, 'personal-name');
  for (const cell of draft.others) withoutPersons(draft, cell);
  for (const note of draft.notes) note.value = withoutMobiles(withoutEmails(draft, note.value));
}

/** A text without the mobile numbers and the addresses of persons that it gives. */
export function withoutPersons(draft: Draft, cell: Cell): string {
  if (draft.withPersonal) return cell.text;
  const anonymous = withoutEmails(draft, cell.text);
  const text = withoutMobiles(anonymous);
  if (anonymous !== cell.text) leaveOut(draft, cell, 'personal-email', text);
  if (text !== anonymous) leaveOut(draft, cell, 'mobile', text);
  return text;
}

function withoutEmails({ fields, commune }: Draft, text: string): string {
  if (!/@|\[at\]|\(at\)|arobase/i.test(text)) return text;
  const names = [fields.name ?? '', commune.name ?? ''];
  const personal = emailsIn(text).filter((email) => isPersonalEmail(email, names));
  if (personal.length === 0) return text;
  return personal.reduce(
    (rest, email) => rest.replaceAll(new RegExp(email.replace(/[^a-z0-9@]/g, '\\$&'), 'gi'), '…'),
    withoutHiding(text),
  );
}

const mobile = /(?<!\d)(?:(?:\+|00)33[\s.-]?(?:\(0\))?|0)[\s.-]?[67](?:[\s.\-/]?\d{2}){4}(?!\d)/g;

const withoutMobiles = (text: string): string =>
  /\d{2}[\s.\-/]?\d{2}/.test(text)
    ? text.replace(mobile, (written) =>
        phonesIn(written, null).some(({ isMobile }) => isMobile) ? '…' : written,
      )
    : text;
