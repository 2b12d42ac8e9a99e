import type { Database } from '#platform/database/connect';
import type { DbOf } from '#platform/database/deed';
import { sweepFiles } from '#platform/files/keep-file';
import { forgetOldDrafts } from '#platform/forms/draft-store';
import { defineModule, type Module } from '#platform/module';
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
    jobs: [
      {
        name: 'housekeeping',
        schedule: '15 3 * * *',
        async work(db, _data, now) {
          await forgetWhatPasses(db, now);
          await eraseWhatIsPastItsTime(db, modules, now);
        },
      },
      {
        name: 'sweep-files',
        schedule: '40 3 * * *',
        async work(db, _data, now, files) {
          await sweepFiles(db, { files, modules, now });
        },
      },
    ],
  });

/** What the platform itself keeps for a while: forms sent, texts cut short, tries counted. */
async function forgetWhatPasses(db: Database, now: Date): Promise<void> {
  await forgetSubmissions(db, now);
  await forgetOldDrafts(db, now);
  await forgetOldTries(db, now);
}

/** How many rows each kind of record lost, by its French name. */
export async function eraseWhatIsPastItsTime(
  db: Database,
  modules: readonly Module[],
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
