import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ProgramCommand, Refusal } from '#platform/commands/command';
import { tellWhoReaches, usableHosts } from '#platform/commands/network-hosts';
import { networkNamed } from '#platform/commands/network-names';
import { type Opened, withDatabase, withServer } from '#platform/commands/open-database';
import { readOptions } from '#platform/commands/options';
import type { Config } from '#platform/config';
import { networkChapters, programChapters } from '#platform/database/chapters';
import { migrate } from '#platform/database/migrate';
import { filesOf } from '#platform/files/files';
import { formatNumber } from '#platform/i18n';
import type { Module } from '#platform/module';
import { backup } from './backup.ts';
import { exportNetwork } from './export.ts';
import { importNetwork } from './import.ts';
import { restore } from './restore.ts';

const save: ProgramCommand = {
  name: 'backup',
  usage: '[<fichier>]',
  summary: 'Sauvegarde tout (réseaux, fichiers, secret) dans un seul fichier, sans arrêter le programme.',
  run: (context) => {
    const { positionals } = readOptions(context.args, {
      options: {},
      names: context.args.length > 0 ? ['fichier'] : [],
    });
    return withDatabase(context, async ({ pool, config }) => {
      const dataDir = resolve(config.MAILLAGE_DATA);
      const target = resolve(
        positionals[0] ?? join(dataDir, 'backups', `maillage-${stamp(context.now)}.tar`),
      );
      const { tables, migrations } = await backup({
        pool: pool.pg,
        dataDir,
        target,
        program: context.program.version,
        now: context.now,
      });
      const networks = Object.keys(migrations).length - 1;
      context.print(
        `Sauvegarde écrite\u00a0: ${target} (${await sizeOf(target)}, réseaux\u00a0: ${networks}, tables\u00a0: ${tables.length}).`,
      );
      tellOfStore(config, context.print);
      return 0;
    });
  },
};

const putBack: ProgramCommand = {
  name: 'restore',
  usage: '<fichier>',
  summary: 'Remet une sauvegarde dans une base vide et un dossier vide\u00a0: tout, ou rien.',
  run: (context) => {
    const { positionals } = readOptions(context.args, { options: {}, names: ['fichier'] });
    return withServer(context, async (opened) => {
      const { manifest, ignored } = await restore({
        pool: opened.pool.pg,
        dataDir: resolve(opened.config.MAILLAGE_DATA),
        source: resolve(positionals[0] ?? ''),
        modules: context.modules,
      });
      const networks = Object.keys(manifest.migrations).filter((schema) => schema !== 'public');
      if (ignored.length > 0)
        context.print(`Tables faites à la main, laissées dans l’archive\u00a0: ${ignored.join(', ')}.`);
      await bringUpToDate(opened, networks, context.modules);
      context.print(
        `Tout est restauré, tel que le ${dayOf(manifest.takenAt)}\u00a0: ${networks.join(', ')}.`,
      );
      return 0;
    });
  },
};

const leave: ProgramCommand = {
  name: 'export',
  usage: '<nom-court> [<fichier>]',
  summary:
    'Écrit toutes les données d’un réseau en formats ouverts (CSV, JSON, fichiers), secrets personnels exceptés.',
  run: (context) => {
    const names = ['nom-court', ...(context.args.length > 1 ? ['fichier'] : [])];
    const { positionals } = readOptions(context.args, { options: {}, names });
    const [network = '', file = `${network}-${stamp(context.now)}.tar.gz`] = positionals;
    return withDatabase(context, async ({ pool, config }) => {
      const target = resolve(file);
      const dataDir = resolve(config.MAILLAGE_DATA);
      const program = context.program.version;
      const without = await exportNetwork({
        pool: pool.pg,
        dataDir,
        network,
        target,
        program,
        now: context.now,
      });
      context.print(`Export écrit\u00a0: ${target} (${await sizeOf(target)}).`);
      context.print(
        `Laissé de côté, pour le secret de chacun\u00a0: ${without.map(({ table }) => table).join(', ') || 'rien'}.`,
      );
      tellOfStore(config, context.print);
      return 0;
    });
  },
};

const comeIn: ProgramCommand = {
  name: 'import',
  usage: '<fichier> [--network <nom-court>] [--host <hôte>]…',
  summary: 'Crée un nouveau réseau avec ce que «\u00a0maillage export\u00a0» a écrit.',
  run: (context) => {
    const { values, positionals } = readOptions(context.args, {
      options: { network: { type: 'string' }, host: { type: 'string', multiple: true } },
      names: ['fichier'],
    });
    const hosts = usableHosts(values.host ?? []);
    return withDatabase(context, async (opened) => {
      const slug = await importNetwork({
        pool: opened.pool.pg,
        dataDir: resolve(opened.config.MAILLAGE_DATA),
        source: resolve(positionals[0] ?? ''),
        files: filesOf(opened.config),
        modules: context.modules,
        network: values.network,
        hosts,
      });
      await migrate(opened.pool.pg, slug, networkChapters(context.modules));
      context.print(
        `Le réseau ${slug} est créé avec ces données. Chacun y choisira un nouveau mot de passe.`,
      );
      const { pool, config } = opened;
      if (config.MAILLAGE_MAIL_URL)
        context.print(
          'Il écrit aux mêmes personnes que l’original\u00a0: pour un essai, lancez le programme sans MAILLAGE_MAIL_URL.',
        );
      if (config.MAILLAGE_FILES_URL)
        context.print(
          `Ses fichiers sont dans ${resolve(config.MAILLAGE_DATA, 'files', slug)}\u00a0: copiez-les dans le magasin MAILLAGE_FILES_URL, où le programme les cherche.`,
        );
      tellWhoReaches(await networkNamed(pool, slug), { config, print: context.print });
      return 0;
    });
  },
};

export const backupCommands: readonly ProgramCommand[] = [save, putBack, leave, comeIn];

function tellOfStore({ MAILLAGE_FILES_URL }: Config, print: (line: string) => void): void {
  if (MAILLAGE_FILES_URL)
    print('Les fichiers du magasin MAILLAGE_FILES_URL n’y sont pas\u00a0: gardez-les de leur côté.');
}

/** What came after the backup is added; a network that cannot be brought up to date stays as it was saved. */
async function bringUpToDate(
  { pool }: Opened,
  networks: readonly string[],
  modules: readonly Module[],
): Promise<void> {
  await migrate(pool.pg, 'public', programChapters);
  for (const slug of networks) {
    await migrate(pool.pg, slug, networkChapters(modules)).catch((fault: Error) => {
      throw new Refusal(
        `Tout est restauré, mais les tables de ${slug} restent à leur version\u00a0: ${fault.message}`,
      );
    });
  }
}

const stamp = (now: Date): string => now.toISOString().slice(0, 16).replace('T', '-').replace(':', '');

const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));

async function sizeOf(path: string): Promise<string> {
  const { size } = await stat(path);
  return size < 1_000_000
    ? `${formatNumber('fr', Math.ceil(size / 1000))}\u00a0ko`
    : `${formatNumber('fr', Math.round(size / 100_000) / 10)}\u00a0Mo`;
}
