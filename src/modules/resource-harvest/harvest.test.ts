import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { beforeAll, expect, test } from 'vitest';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { watchedSite } from '#platform/testing/watched-site';
import { testApp } from '../../testing.ts';

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

/** Another’s program: it follows tokens, and reads XML by its namespaces. */
const harvester = `
import sys, urllib.request, urllib.parse, xml.etree.ElementTree as tree
o = '{http://www.openarchives.org/OAI/2.0/}'
dc = '{http://purl.org/dc/elements/1.1/}'
base, verb, token, seen, deleted, pages, titles = sys.argv[1], sys.argv[2], None, [], 0, 0, []
while True:
    ask = {'verb': verb, 'resumptionToken': token} if token else {'verb': verb, 'metadataPrefix': 'oai_dc'}
    root = tree.fromstring(urllib.request.urlopen(base + '?' + urllib.parse.urlencode(ask)).read())
    assert [child.tag for child in root] == [o + 'responseDate', o + 'request', o + verb], [c.tag for c in root]
    pages += 1
    for header in root.iter(o + 'header'):
        assert [child.tag for child in header] == [o + 'identifier', o + 'datestamp', o + 'setSpec']
        seen.append(header.find(o + 'identifier').text)
        deleted += header.get('status') == 'deleted'
    titles += [title.text for title in root.iter(dc + 'title')]
    token = root.find(o + verb).findtext(o + 'resumptionToken')
    if not token: break
print(pages, len(seen), len(set(seen)), deleted, len(titles), 'R & D <b>' in titles)
`;

test.each([
  ['ListRecords', '3 122 122 1 121 True'],
  ['ListIdentifiers', '3 122 122 1 0 False'],
])('a harvester of another make follows %s to its end, and misses nothing', async (verb, told) => {
  const { stdout } = await promisify(execFile)('python3', ['-c', harvester, `${site.origin()}/oai`, verb]);
  expect(stdout.trim()).toBe(told);
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

test.each([
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
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:lot:rien', 'code="idDoesNotExist"'],
  [
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:lot:01900000-0000-7000-8000-000000000001',
    'code="idDoesNotExist"',
  ],
])('who asks %s is told %s', async (query, told) => {
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
