import { emailsIn, isPersonalEmail } from '#platform/written/emails';
import { phonesIn } from '#platform/written/phones';
import { webAddressesIn } from '#platform/written/web-addresses';
import { type Cell, type Draft, leaveOut, note } from './draft.ts';

/** How to reach the place. A number or an address that is somebody's is kept only when that was asked for. */
export function readContact(draft: Draft): void {
  for (const cell of draft.cells.phone ?? []) readPhone(draft, cell);
  for (const cell of draft.cells.email ?? []) readEmail(draft, cell);
  for (const field of ['website', 'bookingUrl', 'accessibilityUrl'] as const)
    for (const cell of draft.cells[field] ?? []) readAddress(draft, field, cell);
}

function readPhone(draft: Draft, cell: Cell): void {
  const phones = phonesIn(cell.text, draft.commune.code);
  if (phones.length === 0) note(draft, cell.column, 'phone-wrong', cell.text);
  const allowed = phones
    .filter(({ isMobile }) => draft.withPersonal || !isMobile)
    .map(({ number }) => number);
  if (allowed.length < phones.length) leaveOut(draft, cell, 'mobile', allowed.join(' / '));
  for (const number of allowed) {
    if (draft.fields.phone === undefined) draft.fields.phone = number;
    else if (draft.fields.phone !== number) note(draft, cell.column, 'other-phone', number);
  }
}

function readEmail(draft: Draft, cell: Cell): void {
  const emails = emailsIn(cell.text);
  if (emails.length === 0) note(draft, cell.column, 'email-wrong', cell.text);
  const names = [draft.fields.name, draft.commune.name, draft.structure.structureName].map(
    (name) => name ?? '',
  );
  const allowed = emails.filter((email) => draft.withPersonal || !isPersonalEmail(email, names));
  if (allowed.length < emails.length) leaveOut(draft, cell, 'personal-email', allowed.join(' / '));
  for (const email of allowed) {
    if (draft.fields.email === undefined) draft.fields.email = email;
    else if (draft.fields.email !== email) note(draft, cell.column, 'other-email', email);
  }
}

function readAddress(draft: Draft, field: 'website' | 'bookingUrl' | 'accessibilityUrl', cell: Cell): void {
  const { addresses, wrong } = webAddressesIn(cell.text);
  for (const address of addresses) {
    if (draft.fields[field] === undefined) draft.fields[field] = address;
    else if (draft.fields[field] !== address) note(draft, cell.column, 'other-address', address);
  }
  if (wrong.length > 0 && addresses.length === 0) note(draft, cell.column, 'address-wrong', cell.text);
}
