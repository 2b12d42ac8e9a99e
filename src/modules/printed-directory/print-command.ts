import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal, wronglyTyped } from '#platform/commands/command';
import { readOptions } from '#platform/commands/options';
import { schemaOf } from '#platform/database/deed';
import { CannotCompose } from '#platform/documents/compose';
import type { Command, CommandContext } from '#platform/module';
import { type Edition, unwritten } from './edition.ts';
import { draftOf } from './make-edition.ts';
import { editionOf } from './store.ts';

/** The booklet as a file: the one that was frozen, or what it would be today. */
export const printCommand: Command = {
  name: 'directory print',
  usage: '--edition <année> --out <fichier.pdf>',
  summary: 'Compose l’annuaire imprimé en PDF.',
  async run(context) {
    const { values } = readOptions(context.args, {
      options: { edition: { type: 'string' }, out: { type: 'string' } },
    });
    const year = yearOf(values.edition);
    if (!values.out) throw wronglyTyped('Il manque --out <fichier.pdf>.');
    const edition = await editionOf(context.db, year);
    const pdf = edition?.frozenAt ? await kept(context, edition) : await draft(context, year, edition);
    await writeFile(resolve(values.out), pdf);
    context.print(
      `${edition?.frozenAt ? 'L’annuaire' : 'L’épreuve de l’annuaire'} ${year} est dans ${values.out}.`,
    );
    return 0;
  },
};

function yearOf(typed: string | undefined): number {
  if (typed && /^2[01]\d\d$/.test(typed)) return Number(typed);
  throw wronglyTyped('Il manque --edition <année>, comme --edition 2027.');
}

async function kept({ db, files }: CommandContext, { sha256, year }: Edition): Promise<Uint8Array> {
  const pdf = sha256 && (await files.get(schemaOf(db), sha256));
  if (!pdf) throw new Refusal(`Le fichier de l’annuaire ${year} n’est plus gardé.`);
  return pdf;
}

const draft = (
  { db, files, network, modules, absolute, now }: CommandContext,
  year: number,
  edition?: Edition,
): Promise<Uint8Array> =>
  draftOf(db, files, { edition: edition ?? unwritten(year), network, modules, absolute, now }).catch(
    (fault: unknown) => {
      throw fault instanceof CannotCompose ? new Refusal(fault.message) : fault;
    },
  );
