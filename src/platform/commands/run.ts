import { listenOnlyWhen } from '#platform/events';
import { filesOf } from '#platform/files/files';
import { siteOf, sitesAreAt } from '#platform/http/site-address';
import type { Command, Module } from '#platform/module';
import { type Context, type ProgramCommand, Refusal } from './command.ts';
import { helpFor, helpForAll } from './help.ts';
import { networkNamed } from './network-names.ts';
import { withDatabase } from './open-database.ts';

/** Runs what was typed after `maillage`; answers the exit code. */
export async function runCommand(
  own: readonly ProgramCommand[],
  typed: string[],
  context: Omit<Context, 'args'>,
): Promise<number> {
  const commands = [...own, ...context.modules.flatMap(contributed)];
  const { print } = context;
  const command = commandTyped(commands, typed);
  if (!command) return withoutCommand(commands, typed, print);

  const args = typed.slice(command.name.split(' ').length);
  if (args.some(isHelp)) {
    print(helpFor(command));
    return 0;
  }
  try {
    return await command.run({ ...context, args });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    print(fault.message);
    if (fault.exitCode === 2) print(`\n${helpFor(command)}`);
    return fault.exitCode;
  }
}

const isHelp = (word: string) => word === '--help' || word === '-h';

/** The longest name wins: `network create` before a `network` that somebody might add. */
function commandTyped(commands: readonly ProgramCommand[], typed: string[]): ProgramCommand | undefined {
  const begins = ({ name }: ProgramCommand) => name.split(' ').every((word, index) => typed[index] === word);
  return commands.filter(begins).sort((one, other) => other.name.length - one.name.length)[0];
}

function withoutCommand(
  commands: readonly ProgramCommand[],
  typed: string[],
  print: Context['print'],
): number {
  const [first] = typed;
  if (first === undefined || first === 'help' || isHelp(first)) {
    print(helpForAll(commands));
    return 0;
  }
  const near = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  const known =
    near.length > 0
      ? ` Vous pensez peut-être à\u00a0: ${near.join(', ')}.`
      : ' maillage --help montre ce qui existe.';
  print(
    `«\u00a0maillage ${typed.filter((word) => !word.startsWith('-')).join(' ')}\u00a0» n’existe pas.${known}`,
  );
  return 2;
}

const contributed = (module: Module): ProgramCommand[] => (module.commands ?? []).map(asProgramCommand);

/** A module's command works on one network: the one that is named, or the default one. */
function asProgramCommand(command: Command): ProgramCommand {
  return {
    name: command.name,
    usage: [command.usage, '[--network <nom-court>]'].filter(Boolean).join(' '),
    summary: command.summary,
    run: (context) =>
      withDatabase(context, async ({ pool, config }) => {
        const { slug, args } = withoutNetwork(context.args);
        const network = await networkNamed(pool, slug ?? (await defaultSlug(pool)));
        const isOn = (name: string) => !network.modulesOff.includes(name);
        const origin = siteOf(config.MAILLAGE_ORIGIN, network);
        // As in the program that serves: what is off hears nothing, and letters lead to the network's own address.
        const rules = [
          listenOnlyWhen((_schema, module) => isOn(module)),
          sitesAreAt(() => ({ name: network.name, origin })),
        ];
        const done = command.run({
          db: pool.network(network.slug),
          network,
          modules: context.modules.filter(({ name }) => isOn(name)),
          files: filesOf(config),
          absolute: (path) => origin + path,
          args,
          now: context.now,
          print: context.print,
        });
        return done.finally(() => {
          for (const end of rules) end();
        });
      }),
  };
}

function withoutNetwork(args: string[]): { slug: string | undefined; args: string[] } {
  const at = args.indexOf('--network');
  return at < 0 ? { slug: undefined, args } : { slug: args[at + 1], args: args.toSpliced(at, 2) };
}

async function defaultSlug({ pg }: Parameters<typeof networkNamed>[0]): Promise<string> {
  const { rows } = await pg.query<{ slug: string }>('select slug from public.network where is_default');
  if (!rows[0]) throw new Refusal('Aucun réseau pour l’instant\u00a0: maillage network create en crée un.');
  return rows[0].slug;
}
