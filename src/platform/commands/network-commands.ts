import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withOwnConnection } from '#platform/backup/own-connection';
import { networkChapters } from '#platform/database/chapters';
import type { Pool } from '#platform/database/connect';
import { migrate, migrateIn } from '#platform/database/migrate';
import { type Files, filesOf } from '#platform/files/files';
import { languages } from '#platform/i18n';
import type { Module } from '#platform/module';
import { addNetwork, type Network, type NewNetwork, openNetworks } from '#platform/networks';
import { isZone } from '#platform/time';
import { type ProgramCommand, wronglyTyped } from './command.ts';
import { tellWhoReaches, usableHosts } from './network-hosts.ts';
import { explainDouble, networkNamed, refuseTakenName, refuseUnusableName } from './network-names.ts';
import { withDatabase } from './open-database.ts';
import { readOptions } from './options.ts';

const create: ProgramCommand = {
  name: 'network create',
  usage: '<nom-court> <nom> [--host <hôte>]… [--zone <fuseau>] [--lang fr|en]',
  summary: 'Crée un réseau vide, prêt à servir.',
  run: (context) => {
    const { values, positionals } = readOptions(context.args, {
      options: {
        host: { type: 'string', multiple: true },
        zone: { type: 'string' },
        lang: { type: 'string' },
      },
      names: ['nom-court', 'nom'],
    });
    const [slug = '', name = ''] = positionals;
    refuseUnusableName(slug);
    const hosts = usableHosts(values.host ?? []);
    const lang = languages.find((one) => one === (values.lang ?? 'fr'));
    if (!lang) throw wronglyTyped('La langue d’un réseau est fr ou en.');
    if (values.zone !== undefined && !isZone(values.zone))
      throw wronglyTyped(
        `«\u00a0${values.zone}\u00a0» n’est pas un fuseau horaire. Attendu\u00a0: un nom comme Europe/Paris ou Indian/Reunion.`,
      );
    return withDatabase(context, async ({ pool, config }) => {
      const added = { slug, name, hosts, zone: values.zone, lang };
      await refuseTakenName(pool.pg, { slug, files: filesOf(config) });
      await createNetwork(pool, added, context.modules).catch(explainDouble(slug));
      context.print(`Le réseau «\u00a0${name}\u00a0» est créé\u00a0: ${slug}.`);
      tellWhoReaches(await networkNamed(pool, slug), { config, print: context.print });
      return 0;
    });
  },
};

const host: ProgramCommand = {
  name: 'network host',
  usage: '<nom-court> <hôte>…',
  summary: 'Donne à un réseau ses noms d’hôte, à la place de ceux qu’il avait.',
  run: (context) => {
    const more = context.args.slice(2).map(() => 'hôte');
    const { positionals } = readOptions(context.args, { options: {}, names: ['nom-court', 'hôte', ...more] });
    const [slug = '', ...typed] = positionals;
    const hosts = usableHosts(typed);
    return withDatabase(context, async ({ pool }) => {
      await networkNamed(pool, slug);
      await pool.pg
        .query('update public.network set hosts = $2 where slug = $1', [slug, hosts])
        .catch(explainDouble(slug));
      context.print(`Le réseau ${slug} répond à\u00a0: ${hosts.join(', ')}.`);
      return 0;
    });
  },
};

const list: ProgramCommand = {
  name: 'network list',
  usage: '',
  summary: 'Montre les réseaux de ce programme.',
  run: (context) => {
    readOptions(context.args, { options: {} });
    return withDatabase(context, async ({ pool }) => {
      const networks = (await openNetworks(pool.pg)).all();
      for (const network of networks) context.print(lineFor(network));
      if (networks.length === 0)
        context.print('Aucun réseau pour l’instant\u00a0: maillage network create en crée un.');
      return 0;
    });
  },
};

const drop: ProgramCommand = {
  name: 'network drop',
  usage: '<nom-court> --confirm <nom-court>',
  summary: 'Efface un réseau, ses données et ses fichiers, pour toujours.',
  run: (context) => {
    const { values, positionals } = readOptions(context.args, {
      options: { confirm: { type: 'string' } },
      names: ['nom-court'],
    });
    const [slug = ''] = positionals;
    refuseUnusableName(slug);
    if (values.confirm !== slug)
      throw wronglyTyped(`Pour l’effacer pour toujours, ajoutez --confirm ${slug}.`);
    return withDatabase(context, async ({ pool, config }) => {
      const files = filesOf(config);
      if (!(await hasOnlyFiles(pool, files, slug))) {
        await networkNamed(pool, slug);
        await dropNetwork(pool, slug);
      }
      await files.removeAll(slug);
      // An import leaves its files on the disk, for whoever keeps them in a store.
      await rm(resolve(config.MAILLAGE_DATA, 'files', slug), { recursive: true, force: true });
      context.print(`Le réseau ${slug} est effacé.`);
      return 0;
    });
  },
};

const update: ProgramCommand = {
  name: 'network migrate',
  usage: '[<nom-court>]',
  summary:
    'Met les tables des réseaux à jour\u00a0; celui qui ne peut pas l’être est nommé, les autres continuent.',
  run: (context) => {
    const [slug] = context.args;
    readOptions(context.args, { options: {}, names: slug ? ['nom-court'] : [] });
    return withDatabase(context, async ({ pool }) => {
      const chosen = slug ? [await networkNamed(pool, slug)] : (await openNetworks(pool.pg)).all();
      const done = [];
      for (const network of chosen) done.push(await migrateOne(pool, network.slug, context));
      return done.includes(false) ? 1 : 0;
    });
  },
};

export const networkCommands: readonly ProgramCommand[] = [create, host, list, drop, update];

async function migrateOne(
  pool: Pool,
  slug: string,
  { modules, print }: Pick<Parameters<typeof update.run>[0], 'modules' | 'print'>,
) {
  try {
    const applied = await migrate(pool.pg, slug, networkChapters(modules));
    await pool.pg.query('update public.network set problem = null where slug = $1 and problem is not null', [
      slug,
    ]);
    print(`${slug}\u00a0: ${applied.length === 0 ? 'déjà à jour' : `mis à jour (${applied.join(', ')})`}`);
    return true;
  } catch (fault) {
    print(`${slug}\u00a0: reste à sa version. ${(fault as Error).message}`);
    return false;
  }
}

/** All of it or nothing, and listed last: a program that runs never sees a network without its tables. */
const createNetwork = (pool: Pool, network: NewNetwork, modules: readonly Module[]): Promise<void> =>
  withOwnConnection(pool.pg, async (client) => {
    await client.query('begin');
    await migrateIn(client, network.slug, networkChapters(modules));
    await addNetwork(client, network);
    await client.query('commit');
  });

/** What an erasing that was cut in the middle left. */
async function hasOnlyFiles({ pg }: Pool, files: Files, slug: string): Promise<boolean> {
  const { rowCount } = await pg.query(
    'select from public.network where slug = $1 union all select from pg_namespace where nspname = $1',
    [slug],
  );
  return rowCount === 0 && (await files.hasAny(slug));
}

/** The oldest of those that remain becomes the default when the default one goes. */
async function dropNetwork(pool: Pool, slug: string): Promise<void> {
  await pool.pg.query(`do $$ begin
    drop schema if exists "${slug}" cascade;
    delete from public.network where slug = '${slug}';
    update public.network set is_default = true
      where slug = (select slug from public.network order by created_at, slug limit 1)
        and not exists (select 1 from public.network where is_default);
  end $$`);
}

function lineFor({ slug, name, hosts, isDefault, demonstration, problem }: Network): string {
  const remarks = [
    isDefault && 'réseau par défaut',
    demonstration && 'démonstration',
    ...hosts,
    problem && `reste à sa version\u00a0: ${problem}`,
  ].filter(Boolean);
  return `${slug}\u00a0: ${name}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
}
