import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { filesOf } from '#platform/files/files';
import { carrierOf } from '#platform/mail/carrier';
import { deliverMail } from '#platform/mail/post-office';
import { readersOf } from '#platform/mail/readers';
import { gatherDigests } from '#platform/mail/sort-mail';
import { mailServer } from '#platform/testing/mail-server';
import { odile, title, writeEveryLetter } from './letters-of-a-group.ts';
import { type ReadLetter, readByBoth } from './read-by-both.ts';
import { moment, openWorld } from './world.ts';

let now = moment;
const world = openWorld({}, () => now);
const server = mailServer();

interface Kind {
  kind: string;
  subject: RegExp;
  method?: 'REQUEST' | 'CANCEL';
  hasFile?: true;
  /** It leaves whatever its reader chose: she expects it, or would travel for nothing. */
  isOwed?: true;
}

/** Each kind of letter that the rooms of a group write, by its subject. */
const kinds: readonly Kind[] = [
  { kind: 'a poll is opened', subject: /^Quelle date vous convient \? / },
  { kind: 'an answer to a poll is missing', subject: /^Il manque votre réponse : / },
  { kind: 'a guest finds her answer again', subject: /^Votre réponse : /, isOwed: true },
  { kind: 'a date is chosen', subject: /^La date est choisie : / },
  { kind: 'a poll ends without a date', subject: /^Sans suite : / },
  { kind: 'members are called', subject: /^Convocation : /, method: 'REQUEST', isOwed: true },
  {
    kind: 'the order of business is sent again',
    subject: /^Ordre du jour : /,
    method: 'REQUEST',
    isOwed: true,
  },
  { kind: 'the place changes', subject: /^Du nouveau : /, method: 'REQUEST', isOwed: true },
  { kind: 'the date changes', subject: /^Nouvelle date : /, method: 'REQUEST', isOwed: true },
  { kind: 'the date is lost', subject: /^Date à trouver : /, method: 'CANCEL', isOwed: true },
  { kind: 'the meeting will not be', subject: /^Annulée : /, method: 'CANCEL', isOwed: true },
  { kind: 'an answer is missing', subject: /^Venez-vous \? / },
  { kind: 'a deputy is counted on', subject: /compte sur vous : /, isOwed: true },
  { kind: 'the pack leaves', subject: /^Dossier de réunion : /, hasFile: true },
  { kind: 'minutes are proposed', subject: /^Compte rendu à relire : / },
  { kind: 'minutes are validated', subject: /^Compte rendu validé : / },
  { kind: 'somebody is named in a comment', subject: / vous nomme dans « / },
  { kind: 'a comment is answered', subject: / vous répond dans « / },
  { kind: 'somebody is given a seat', subject: /^Vous êtes membre de « /, isOwed: true },
  { kind: 'somebody joins an open group', subject: / a rejoint « Portes/ },
  { kind: 'an action is given', subject: /^Une action vous est confiée$/ },
  { kind: 'a date comes near', subject: /^Une date approche$/ },
  { kind: 'an action is late', subject: /^Une action est en retard$/ },
  { kind: 'a plan is submitted', subject: /^Plan soumis : / },
  { kind: 'a plan comes back', subject: /^Plan renvoyé : / },
  { kind: 'a plan is validated', subject: /^Plan validé : / },
  { kind: 'a discussion begins', subject: /^\[Œuvres & savoirs « d’ici »\] Débit/ },
  { kind: 'a discussion is answered', subject: /^Re: \[Œuvres & savoirs « d’ici »\] Débit/ },
];

test('what every kind of letter of a group says is read alike by two mail programs, its files and dates too', async () => {
  await world.program().parts.pool.pg.query('delete from lot.outgoing_mail');
  const move = (to: Date) => {
    now = to;
  };
  await writeEveryLetter({ world, move });
  await deliver();
  // What waited for the letter of the morning.
  move(new Date('2027-01-23T06:30:00Z'));
  await deliver();
  const letters = await readByBoth(server.received);
  for (const letter of letters) expectWhole(letter);
  for (const { kind, subject, method, hasFile, isOwed } of kinds) {
    const some = letters.filter((letter) => subject.test(letter.subject));
    expect(some.length, kind).toBeGreaterThan(0);
    for (const letter of some) {
      expect(letter.calendar?.method ?? null, kind).toBe(method ?? null);
      expect(letter.files.length, kind).toBe(hasFile ? 1 : 0);
      // A guest, too, left her address for this one answer.
      const isChosen = !isOwed && !letter.header('to')?.includes(odile);
      expect(letter.header('list-unsubscribe-post'), kind).toBe(
        isChosen ? 'List-Unsubscribe=One-Click' : null,
      );
    }
  }
  const unknown = letters.filter((letter) => !kinds.some(({ subject }) => subject.test(letter.subject)));
  expect(unknown.map(({ subject }) => subject)).toEqual([]);
}, 240_000);

/** What holds of all of them, whatever they are about. */
function expectWhole(letter: ReadLetter): void {
  const { subject, header, text, html, calendar, files } = letter;
  const isOfThread = /\] Débit/.test(subject);
  expect(letter.defects, subject).toEqual([]);
  expect(text.words, subject).toEqual(html.words);
  expect(text.addresses, subject).toEqual(html.addresses);
  expect(header('from'), subject).toContain('reseau@lot.example');
  // An answering machine answers no program; a discussion is one between people.
  expect(header('auto-submitted'), subject).toBe(isOfThread ? 'no' : 'auto-generated');
  expect(header('list-id') !== null, subject).toBe(isOfThread);
  expect(header('precedence'), subject).toBe(isOfThread ? 'list' : null);
  if (calendar) {
    const event = new ICAL.Component(ICAL.parse(calendar.ics));
    expect(event.getFirstPropertyValue('method'), subject).toBe(calendar.method);
    const [entry, ...others] = event.getAllSubcomponents('vevent');
    expect(others, subject).toEqual([]);
    expect(entry?.getFirstPropertyValue('summary'), subject).toBe(title);
    expect(entry?.getFirstPropertyValue('uid'), subject).toMatch(/@/);
  }
  for (const file of files) {
    expect([file.type, file.begins], subject).toEqual(['application/pdf', '%PDF']);
    expect(file.name, subject).toMatch(/^dossier-.*\.pdf$/);
    expect(file.bytes, subject).toBeGreaterThan(10_000);
  }
}

/** All that waits leaves by a real mail server, what was gathered for that hour too. */
async function deliver(): Promise<void> {
  const { pool, modules, secret, config } = world.program().parts;
  const read = readConfig({ MAILLAGE_MAIL_URL: server.url() });
  const carry = 'config' in read ? carrierOf(read.config) : null;
  if (!carry) throw new Error('No letter can leave.');
  await pool.pg.query(`update public.network set demonstration = false where slug = 'lot'`);
  const readers = readersOf(modules, secret);
  await gatherDigests(pool.network('lot'), readers, now);
  await deliverMail(pool.network('lot'), {
    ...{ carry, now, files: filesOf(config), readers },
    ...{ from: 'Espaces du Lot <reseau@lot.example>', replies: 'reponses@lot.example' },
  });
}
