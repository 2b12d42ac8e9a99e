import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { beforeAll, expect, test } from 'vitest';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { watchedSite } from '#platform/testing/watched-site';
import { testApp } from '../../testing.ts';

const run = promisify(execFile);
const db = freshDatabase();
const app = testApp(db);
const site = watchedSite((request, response) =>
  getRequestListener((asked) => app.program().app.fetch(asked))(request, response),
);
const oai = async (query: string): Promise<string> => (await app.visitor().get(`/oai?${query}`)).text;

let first = '';
beforeAll(async () => {
  first = (
    await aResource(
      db(),
      { title: 'R & D <b>', authors: ['Léa Petit'], themes: ['donnees'] },
      { kind: 'course' },
    )
  ).id;
  for (let rank = 1; rank <= 120; rank += 1)
    await aResource(
      db(),
      { title: `Fiche ${rank}` },
      { now: new Date(Date.UTC(2026, 9, 1 + (rank % 30), 9)) },
    );
  const gone = await aResource(db(), { title: 'Retirée' });
  await db().updateTable('resource').set({ status: 'withdrawn' }).where('id', '=', gone.id).execute();
  await aResource(db(), { title: 'Brouillon' }, { status: 'draft' });
});

/** The harvester of HTTP::OAI, which follows tokens by itself: a record after the other, its headers before its Dublin Core. */
const harvest = async (verb: string): Promise<string> =>
  (await run('oai_pmh', ['-X', verb, '--metadataPrefix', 'oai_dc', `${site.origin()}/oai`])).stdout;

test.each(['ListRecords', 'ListIdentifiers'])(
  'a harvester of another make follows %s to its end, and misses nothing',
  async (verb) => {
    const told = await harvest(verb);
    const identifiers = [...told.matchAll(/^.*identifier: (oai:lot:\S+)$/gm)].map(
      ([, identifier]) => identifier,
    );
    expect([identifiers.length, new Set(identifiers).size]).toEqual([122, 122]);
    expect(told.match(/^status: deleted$/gm)).toHaveLength(1);
    if (verb === 'ListRecords') {
      expect(told.match(/<dc:title>/g)).toHaveLength(121);
      expect(told).toContain('<dc:title>R &amp; D &lt;b&gt;</dc:title>');
    }
  },
);

/** What the schema of OAI-PMH 2.0 has to say of answers, one line for each; `valid` when it has nothing to say. */
async function validate(answers: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'oai-'));
  const files = answers.map((_, rank) => join(folder, `${rank}.xml`));
  await Promise.all(answers.map((answer, rank) => writeFile(files[rank] as string, answer)));
  const schema = join(import.meta.dirname, 'data/oai-pmh.xsd');
  const { stdout } = await run('perl', ['-MXML::LibXML', '-e', validator, schema, ...files]);
  await rm(folder, { recursive: true });
  return stdout.trim().split('\n');
}

const validator = `
my $schema = XML::LibXML::Schema->new(location => shift);
for my $file (@ARGV) {
  eval { $schema->validate(XML::LibXML->load_xml(location => $file)) };
  print $@ ? ((split /\\n/, $@)[0] =~ s/.*validity error : //r) : 'valid', "\\n";
}
`;

test('every answer is valid by the schema, errors and the last page as well', async () => {
  const questions = [...asked.map(([query]) => query), 'verb=ListRecords&metadataPrefix=oai_dc'];
  const token = /<resumptionToken>([^<]+)/.exec(await oai('verb=ListRecords&metadataPrefix=oai_dc'))?.[1];
  const answers = await Promise.all([...questions, `verb=ListRecords&resumptionToken=${token}`].map(oai));
  expect(answers.length).toBeGreaterThan(20);
  expect(new Set(await validate(answers))).toEqual(new Set(['valid']));
});

test('the schema sees what is wrong', async () => {
  const right = await oai(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:lot:${first}`);
  const told = await validate([
    right.replace(/(<datestamp>.*)Z</, '$1.000Z<'),
    right.replace(/<setSpec>course<\/setSpec>/, '<setSpec>un cours</setSpec>'),
    right.replaceAll('dc:creator', 'dc:author'),
    right.replace(/<responseDate>.*<\/responseDate>/, ''),
    right.replace('verb="GetRecord"', 'verb="GetRecords"'),
  ]);
  expect(told.filter((line) => line === 'valid')).toEqual([]);
});

test('one record is told in Dublin Core', async () => {
  const xml = await oai(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:lot:${first}`);
  for (const said of [
    '<dc:title>R &amp; D &lt;b&gt;</dc:title>',
    '<dc:creator>Léa Petit</dc:creator>',
    '<dc:subject>Données</dc:subject>',
    '<dc:rights>CC-BY-SA-4.0</dc:rights>',
    '<setSpec>course</setSpec>',
  ])
    expect(xml).toContain(said);
});

const asked = [
  ['verb=Identify', '<deletedRecord>persistent</deletedRecord>'],
  ['verb=Identify', '<earliestDatestamp>2026-10-01T09:00:00Z</earliestDatestamp>'],
  ['verb=ListSets', '<setSpec>course</setSpec>'],
  ['verb=ListMetadataFormats', '<metadataPrefix>oai_dc</metadataPrefix>'],
  ['verb=ListIdentifiers&metadataPrefix=oai_dc&set=course', '<setSpec>course</setSpec>'],
  [
    'verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-11-20&until=2026-11-20',
    '<datestamp>2026-11-20T09:00:00Z',
  ],
  ['', 'code="badVerb"'],
  ['verb=Nothing', 'code="badVerb"'],
  ['verb=Identify&verb=Identify', 'code="badVerb"'],
  ['verb=Identify&set=course', 'code="badArgument"'],
  ['verb=ListRecords', 'code="badArgument"'],
  ['verb=ListRecords&metadataPrefix=marc', 'code="cannotDisseminateFormat"'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=hier', 'code="badArgument"'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'code="badArgument"'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-12-01&until=2026-11-01', 'code="badArgument"'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01&until=2026-12-01T00:00:00Z', 'code="badArgument"'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2027-01-01', 'code="noRecordsMatch"'],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=jardin', 'code="noRecordsMatch"'],
  ['verb=ListRecords&resumptionToken=rien', 'code="badResumptionToken"'],
  [`verb=ListRecords&resumptionToken=..0..${'-'.repeat(36)}`, 'code="badResumptionToken"'],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:lot:rien', 'code="idDoesNotExist"'],
  [
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:lot:01900000-0000-7000-8000-000000000001',
    'code="idDoesNotExist"',
  ],
] as const;

test.each(asked)('who asks %s is told %s', async (query, told) => {
  expect(await oai(query)).toContain(told);
});

test('a question may be posted', async () => {
  const answer = await fetch(`${site.origin()}/oai`, {
    method: 'POST',
    body: new URLSearchParams({ verb: 'Identify' }),
  });
  expect([answer.status, await answer.text()]).toEqual([
    200,
    expect.stringContaining('<protocolVersion>2.0'),
  ]);
});
