import { personById } from '#modules/network';
import { applyImport, readImport } from '#modules/place-imports';
import type { Counts } from '#modules/place-imports/rules';
import { allSources, changeSource, fileAt, type GivenFile } from '#modules/place-sources';
import type { ImportSource } from '#modules/place-sources/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import { sendMail } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import type { Limits } from '#platform/remote/fetch-file';
import { fetchRefusalText } from '#platform/remote/fetch-words';
import { mailWords } from './mail-words.ts';
import { importPath, sourcePath } from './paths.ts';
import { unreadableWords } from './reason-words.ts';
import { words } from './words.ts';

/** What the night found in the files that are read by themselves. */
export const resultsTopic: MailTopic = {
  name: 'imports.results',
  label: { fr: 'Les fichiers de lieux relus chaque nuit', en: 'Files of places read each night' },
  rhythm: 'at-once',
  audience: 'staff',
};

const dayMs = 86_400_000;
// A night that begins a little earlier than the last one is still the next night.
const slackMs = dayMs / 4;

/** Whether a source that is read by itself is to be read now. */
export function isDue(
  { schedule, lookedAt }: Pick<ImportSource, 'schedule' | 'lookedAt'>,
  now: Date,
): boolean {
  if (schedule === null) return false;
  if (lookedAt === null) return true;
  const every = schedule === 'daily' ? dayMs : 7 * dayMs;
  return now.getTime() - lookedAt.getTime() >= every - slackMs;
}

/** One reading of all that is due: when, in what its letters are written, and how much a file may weigh. */
interface Night {
  now: Date;
  lang: Lang;
  limits: Limits;
}

/** Reads the sources that are due, one after the other: what stops one of them does not stop the others. */
export async function refreshSources(db: Database, now: Date, limits: Limits = {}): Promise<void> {
  const night: Night = { now, lang: await langOf(db), limits };
  const faults: unknown[] = [];
  for (const source of await allSources(db)) {
    if (!isDue(source, now)) continue;
    try {
      await refresh(db, source, night);
    } catch (fault) {
      faults.push(fault);
      await tellProblem(db, source, words(night.lang).sources.fault, night);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'imports-refresh');
}

async function refresh(db: Database, source: ImportSource, night: Night): Promise<void> {
  const { now, lang, limits } = night;
  const fetched = await fileAt(source.address ?? '', limits);
  if (fetched.refusal !== null) return tellProblem(db, source, fetchRefusalText(fetched, lang), night);
  const { file } = fetched;
  if (file.sha256 === source.fingerprint)
    return changeSource(db, source.id, { lookedAt: now, problem: null });
  const problem = await inTransaction(db, (tx) => bringIn(tx, source, file, night));
  if (problem !== null) await tellProblem(db, source, problem, night);
}

/** Reads and applies in one transaction; answers why not, in words. */
async function bringIn(
  tx: Database,
  source: ImportSource,
  file: GivenFile,
  night: Night,
): Promise<string | null> {
  const { now, lang } = night;
  const by = { id: null, name: source.name };
  const read = await readImport(tx, { source, file, by, now });
  if (read.refusal !== null) return unreadableWords(read.refusal, lang);
  const { importId } = read;
  const applied = await applyImport(tx, { importId, actor: by, now });
  if (applied.refusal === 'renumbered') {
    // The same file would be held again tomorrow: this reading waits for the coordination.
    await changeSource(tx, source.id, { fingerprint: file.sha256 });
    await tellHeld(tx, source, importId, night);
    return null;
  }
  if (applied.refusal !== null) return words(lang).refusals[applied.refusal];
  if (applied.counts.waiting + applied.counts.refused > 0)
    await tellResult(tx, source, { importId, counts: applied.counts }, night);
  return null;
}

async function tellResult(
  tx: Database,
  source: ImportSource,
  { importId, counts }: { importId: string; counts: Counts },
  night: Night,
): Promise<void> {
  const t = mailWords(night.lang);
  const address = siteAddress(tx, importPath(importId), night.lang);
  await writeToOwner(tx, source, night, {
    subject: t.subject(source.name),
    text: t.text(source.name, address, counts),
  });
}

async function tellHeld(tx: Database, source: ImportSource, importId: string, night: Night): Promise<void> {
  const t = mailWords(night.lang);
  const why = words(night.lang).refusals.renumbered;
  const address = siteAddress(tx, importPath(importId), night.lang);
  await writeToOwner(tx, source, night, {
    subject: t.subject(source.name),
    text: t.held(source.name, why, address),
  });
}

/** A source that fails each night is told once. */
async function tellProblem(db: Database, source: ImportSource, why: string, night: Night): Promise<void> {
  const { now, lang } = night;
  await inTransaction(db, async (tx) => {
    const problem = why.slice(0, 500);
    await changeSource(tx, source.id, { lookedAt: now, problem });
    if (source.problem === problem) return;
    const t = mailWords(lang);
    const text = t.failedText(source.name, why, siteAddress(tx, sourcePath(source.id), lang));
    await writeToOwner(tx, source, night, { subject: t.failed(source.name), text });
  });
}

async function writeToOwner(
  tx: Database,
  { ownerId }: ImportSource,
  { now, lang }: Night,
  mail: { subject: string; text: string },
): Promise<void> {
  const owner = ownerId === null ? undefined : await personById(tx, ownerId);
  if (owner?.email) await sendMail(tx, { to: owner.email, lang, ...mail, topic: resultsTopic.name, now });
}
