import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Binding } from '#modules/booklet';
import { Refusal, wronglyTyped } from '#platform/commands/command';
import { readOptions } from '#platform/commands/options';
import { schemaOf } from '#platform/database/deed';
import { CannotCompose } from '#platform/documents/compose';
import { CannotPrint } from '#platform/documents/press';
import type { Command, CommandContext } from '#platform/module';
import { type Edition, unwritten } from './edition.ts';
import { draftOf, masterOf } from './make-edition.ts';
import { editionOf } from './store.ts';

/** The booklet as a file: the one that was frozen, or what it would be today. */
export const printCommand: Command = {
  name: 'directory print',
  usage: '--edition <année> --out <fichier.pdf> [--master]',
  summary: 'Compose l’annuaire imprimé en PDF : à lire, ou pour l’imprimeur (--master).',
  async run(context) {
    const { values } = readOptions(context.args, {
      options: { edition: { type: 'string' }, out: { type: 'string' }, master: { type: 'boolean' } },
    });
    const year = yearOf(values.edition);
    if (!values.out) throw wronglyTyped('Il manque --out <fichier.pdf>.');
    const edition = await editionOf(context.db, year);
    const pdf = await (values.master ? master : reading)(context, edition ?? unwritten(year)).catch(said);
    if (!pdf) throw new Refusal(`L’annuaire ${year} n’est plus gardé.`);
    await writeFile(resolve(values.out), pdf);
    context.print(
      `${edition?.frozenAt ? 'L’annuaire' : 'L’épreuve de l’annuaire'} ${year} est dans ${values.out}.`,
    );
    return 0;
  },
};

type Printed = Edition | ReturnType<typeof unwritten>;

async function reading(context: CommandContext, edition: Printed): Promise<Uint8Array | null> {
  const { db, files } = context;
  if ('sha256' in edition && edition.sha256) return files.get(schemaOf(db), edition.sha256);
  return draftOf(db, files, bindingOf(context, edition));
}

const master = (context: CommandContext, edition: Printed): Promise<Uint8Array | null> =>
  masterOf(
    context.db,
    context.files,
    bindingOf(context, edition),
    'frozenAt' in edition ? edition.frozenAt : null,
  );

const bindingOf = ({ network, modules, absolute, now }: CommandContext, edition: Printed): Binding => ({
  edition,
  network,
  modules,
  absolute,
  now,
});

/** What this machine lacks is a sentence, not a fault. */
function said(fault: unknown): never {
  if (fault instanceof CannotCompose || fault instanceof CannotPrint) throw new Refusal(fault.message);
  throw fault;
}

function yearOf(typed: string | undefined): number {
  if (typed && /^2[01]\d\d$/.test(typed)) return Number(typed);
  throw wronglyTyped('Il manque --edition <année>, comme --edition 2027.');
}
