import { type Cell, type Draft, leaveOut } from './draft.ts';
import { emailsIn, isPersonalEmail } from './email-cell.ts';
import { phonesIn } from './phone-cell.ts';

/** Columns that name a person, and those that nothing is made of but that may give somebody's number. */
export function leavePersonsOut(draft: Draft): void {
  if (draft.withPersonal) return;
  for (const cell of draft.cells.person ?? []) leaveOut(draft, cell, 'personal-name');
  for (const cell of draft.others) withoutPersons(draft, cell);
}

/** A text without the mobile numbers and the addresses of persons that it gives. */
export function withoutPersons(draft: Draft, cell: Cell): string {
  if (draft.withPersonal || !/@|\d{2}[\s.\-/]?\d{2}/.test(cell.text)) return cell.text;
  const names = [draft.fields.name ?? '', draft.commune.name ?? ''];
  let { text } = cell;
  for (const email of emailsIn(text).filter((each) => isPersonalEmail(each, names)))
    text = text.replaceAll(new RegExp(email.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), '…');
  const withMobiles = text;
  text = text.replace(
    /(?<!\d)(?:(?:\+|00)33[\s.-]?(?:\(0\))?|0)[\s.-]?[67](?:[\s.\-/]?\d{2}){4}(?!\d)/g,
    (written) => (phonesIn(written, null).some(({ isMobile }) => isMobile) ? '…' : written),
  );
  if (withMobiles !== cell.text) leaveOut(draft, cell, 'personal-email', text);
  if (text !== withMobiles) leaveOut(draft, cell, 'mobile', text);
  return text;
}
