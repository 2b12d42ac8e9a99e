import type { Config } from '#platform/config';
import { defineModule, type Module } from '#platform/module';
import { forgetOldMail } from './outbox-store.ts';
import { deliverMail, postOfficeOf } from './post-office.ts';
import { readersOf } from './readers.ts';
import { gatherDigests, sortMail } from './sort-mail.ts';
import { forgetUnreachable } from './unreachable-store.ts';

const day = 24 * 60 * 60 * 1000;
const keptDays = 30;
const keysKeptDays = 366;
const unreachableKeptDays = 730;

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * day);

/** Mail leaves each minute; a sign-in link does not wait for it (`deliverSoon`). */
export function mailing(config: Config, modules: readonly Module[], secret: string): Module {
  const readers = readersOf(modules, secret);
  const office = postOfficeOf(config, readers);
  return defineModule({
    name: 'mail',
    title: { fr: 'Courriels', en: 'Mail' },
    needs: [],
    required: true,
    jobs: [
      {
        name: 'mail',
        schedule: '* * * * *',
        async work(db, _data, now) {
          // Without a mail server too, so that the outbox shows what each reader would get.
          await sortMail(db, readers, now);
          await gatherDigests(db, readers, now);
          if (office) await deliverMail(db, { ...office, now });
        },
      },
    ],
    personalRecords: [
      {
        what: { fr: 'Adresses de courriel injoignables', en: 'Email addresses that lead to nobody' },
        purpose: {
          fr: 'Ne plus écrire à une adresse qui n’existe pas',
          en: 'No longer write to an address that does not exist',
        },
        legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
        kept: { fr: '2 ans', en: '2 years' },
        recipients: { fr: 'La coordination', en: 'The coordination' },
        erase: async (db, now) =>
          Number((await forgetUnreachable(db, before(now, unreachableKeptDays))).numDeletedRows),
      },
      {
        what: { fr: 'Courriels envoyés : adresse, objet', en: 'Mail sent: address, subject' },
        purpose: { fr: 'Savoir qu’un courriel est parti', en: 'To know that a mail has left' },
        legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
        kept: { fr: '30 jours', en: '30 days' },
        recipients: { fr: 'La coordination', en: 'The coordination' },
        erase: (db, now) => forgetOldMail(db, before(now, keptDays), before(now, keysKeptDays)),
      },
    ],
  });
}
