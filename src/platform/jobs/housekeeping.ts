import type { Database, DbOf } from '#platform/database/deed';
import { sweepFiles } from '#platform/files/keep-file';
import { forgetOldDrafts } from '#platform/forms/draft-store';
import { defineModule, type Module, type PersonalRecord } from '#platform/module';
import { forgetOldTries } from '#platform/session/throttle';

const day = 24 * 60 * 60 * 1000;
const submissionsKeptDays = 7;

/** What the platform itself does at night: personal data past its time goes, as each module declared. */
export const housekeeping = (modules: readonly Module[]): Module =>
  defineModule({
    name: 'platform',
    title: { fr: 'Entretien', en: 'Housekeeping' },
    needs: [],
    required: true,
    personalRecords: ownRecords,
    jobs: [
      {
        name: 'housekeeping',
        schedule: '15 3 * * *',
        async work(db, _data, now) {
          await forgetSubmissions(db, now);
          await eraseWhatIsPastItsTime(db, [{ personalRecords: ownRecords }, ...modules], now);
        },
      },
      {
        name: 'sweep-files',
        schedule: '40 3 * * *',
        async work(db, _data, now, { files }) {
          await sweepFiles(db, { files, modules, now });
        },
      },
    ],
  });

/** Texts cut short and tries counted, once they are of no use. */
async function forgetWhatPasses(db: Database, now: Date): Promise<number> {
  const [drafts] = await forgetOldDrafts(db, now);
  const [tries] = await forgetOldTries(db, now);
  return Number((drafts?.numDeletedRows ?? 0n) + (tries?.numDeletedRows ?? 0n));
}

/** What the platform keeps of people, whatever the modules. */
const ownRecords: readonly PersonalRecord[] = [
  {
    what: {
      fr: 'Journal des actes sensibles : qui, quoi, quand',
      en: 'Journal of sensitive acts: who, what, when',
    },
    purpose: { fr: 'Pouvoir prouver ce qui a été fait', en: 'To be able to prove what was done' },
    legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
    kept: { fr: 'Tant que le réseau existe', en: 'As long as the network exists' },
    recipients: { fr: 'La coordination du réseau', en: 'The network’s coordinators' },
  },
  {
    what: {
      fr: 'Formulaires interrompus par la fin d’une connexion ; tentatives de connexion, sous une empreinte',
      en: 'Forms cut short by the end of a sign-in; tries at signing in, under a hash',
    },
    purpose: {
      fr: 'Ne rien perdre de ce qui était saisi ; ralentir qui essaie des mots de passe',
      en: 'Lose nothing of what was being typed; slow down whoever tries passwords',
    },
    legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
    kept: { fr: 'Une journée au plus', en: 'A day at most' },
    recipients: { fr: 'Personne', en: 'Nobody' },
    erase: forgetWhatPasses,
  },
];

/** How many rows each kind of record lost, by its French name. */
export async function eraseWhatIsPastItsTime(
  db: Database,
  modules: readonly Pick<Module, 'personalRecords'>[],
  now: Date,
): Promise<Record<string, number>> {
  const erased: Record<string, number> = {};
  for (const record of modules.flatMap((module) => module.personalRecords ?? [])) {
    if (record.erase) erased[record.what.fr] = await record.erase(db, now);
  }
  return erased;
}

/** A form sent twice is sent twice within days; its first result need not be known for longer. */
async function forgetSubmissions(db: DbOf<'formSubmission'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - submissionsKeptDays * day);
  await db.deleteFrom('formSubmission').where('createdAt', '<', before).execute();
}
