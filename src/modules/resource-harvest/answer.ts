import { publishedResources } from '#modules/resources';
import { kinds, type Resource, resourcePath, resourceWords, themeWords } from '#modules/resources/rules';
import type { Database } from '#platform/database/deed';
import { element, xmlDocument } from '#platform/feeds/xml';
import { isUuid } from '#platform/uuid';
import { type Asked, type OaiError, type Range, tokenOf } from './asked.ts';
import { earliest, type Header, headerOf, headersIn } from './store.ts';

export interface Harvested {
  db: Database;
  now: Date;
  /** The address that is asked. */
  base: string;
  network: { name: string; slug: string };
  /** Of whoever answers for the repository. */
  email: string;
  absolute: (path: string) => string;
}

const perPage = 50;

/** What answers a question of OAI-PMH 2.0, as XML. `said` are the arguments, told again. */
export async function answerTo(
  asked: Asked | { error: OaiError },
  said: Readonly<Record<string, string>>,
  harvested: Harvested,
): Promise<string> {
  const content = 'error' in asked ? asked.error : await contentOf(asked, harvested);
  const isError = typeof content === 'string';
  // Arguments that mean nothing are not told again (§ 3.6).
  const repeated = isError && (content === 'badVerb' || content === 'badArgument') ? {} : said;
  return xmlDocument(
    element(
      'OAI-PMH',
      [
        element('responseDate', stamp(harvested.now)),
        element('request', harvested.base, repeated),
        isError ? element('error', sentences[content], { code: content }) : content.join('\n'),
      ],
      {
        xmlns: 'http://www.openarchives.org/OAI/2.0/',
        'xmlns:xsi': xsi,
        'xsi:schemaLocation':
          'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
      },
    ),
  );
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const dcSchema = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';
const dcNamespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

const sentences: Record<OaiError, string> = {
  badArgument: 'An argument is missing, unknown, said twice, or not understood.',
  badResumptionToken: 'This token is none of ours.',
  badVerb: 'The verb is missing, unknown, or said twice.',
  cannotDisseminateFormat: 'Records are told in oai_dc.',
  idDoesNotExist: 'There is no such record.',
  noRecordsMatch: 'Nothing answers that question.',
};

/** To the second, in UTC. */
const stamp = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

async function contentOf(asked: Asked, harvested: Harvested): Promise<string[] | OaiError> {
  switch (asked.verb) {
    case 'Identify':
      return [element('Identify', await identity(harvested))];
    case 'ListSets':
      return [
        element(
          'ListSets',
          kinds.map((kind) => setText(kind)),
        ),
      ];
    case 'ListMetadataFormats':
      return asked.identifier !== null && !(await found(asked.identifier, harvested))
        ? 'idDoesNotExist'
        : [element('ListMetadataFormats', [format])];
    case 'GetRecord': {
      const header = await found(asked.identifier, harvested);
      return header ? [element('GetRecord', await records([header], harvested))] : 'idDoesNotExist';
    }
    default:
      return list(asked.verb, asked.range, harvested);
  }
}

const identity = async ({ db, base, network, email, now }: Harvested): Promise<string[]> => [
  element('repositoryName', network.name),
  element('baseURL', base),
  element('protocolVersion', '2.0'),
  element('adminEmail', email),
  element('earliestDatestamp', stamp((await earliest(db)) ?? now)),
  element('deletedRecord', 'persistent'),
  element('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
];

const setText = (kind: (typeof kinds)[number]): string =>
  element('set', [element('setSpec', kind), element('setName', resourceWords('fr').kinds[kind])]);

const format = element('metadataFormat', [
  element('metadataPrefix', 'oai_dc'),
  element('schema', dcSchema),
  element('metadataNamespace', dcNamespace),
]);

const identifierOf = ({ slug }: Harvested['network'], id: string): string => `oai:${slug}:${id}`;

function found(identifier: string, { db, network }: Harvested): Promise<Header | undefined> {
  const id = identifier.startsWith(`oai:${network.slug}:`) ? identifier.split(':').at(-1) : undefined;
  return isUuid(id) ? headerOf(db, id) : Promise.resolve(undefined);
}

/** One page, and the token of the next; the last page of several ends with an empty one. */
async function list(
  verb: 'ListIdentifiers' | 'ListRecords',
  range: Range,
  harvested: Harvested,
): Promise<string[] | OaiError> {
  const headers = await headersIn(harvested.db, range, perPage + 1);
  const shown = headers.slice(0, perPage);
  const last = shown.at(-1);
  if (!last) return range.after ? 'badResumptionToken' : 'noRecordsMatch';
  const content =
    verb === 'ListRecords'
      ? await records(shown, harvested)
      : shown.map((header) => headerText(header, harvested));
  const next = headers.length > perPage ? tokenOf({ ...range, after: last }) : '';
  const token = next || range.after ? [element('resumptionToken', next)] : [];
  return [element(verb, [...content, ...token])];
}

const headerText = ({ id, kind, changedAt, isGone }: Header, { network }: Harvested): string =>
  element(
    'header',
    [
      element('identifier', identifierOf(network, id)),
      element('datestamp', stamp(changedAt)),
      element('setSpec', kind),
    ],
    { status: isGone ? 'deleted' : undefined },
  );

async function records(headers: readonly Header[], harvested: Harvested): Promise<string[]> {
  const ids = headers.filter(({ isGone }) => !isGone).map(({ id }) => id);
  const resources = new Map((await publishedResources(harvested.db, ids)).map((each) => [each.id, each]));
  return headers.map((header) => {
    const resource = resources.get(header.id);
    const metadata = resource ? [element('metadata', [dublinCore(resource, harvested)])] : [];
    return element('record', [headerText(header, harvested), ...metadata]);
  });
}

/** The fifteen elements of Dublin Core, as far as we know them. */
const dublinCore = (resource: Resource, { absolute, network }: Harvested): string =>
  element(
    'oai_dc:dc',
    [
      element('dc:title', resource.title),
      ...resource.authors.map((name) => element('dc:creator', name)),
      ...resource.themes.map((theme) => element('dc:subject', themeWords[theme][resource.lang])),
      element('dc:description', resource.summary),
      element('dc:publisher', resource.spaceName ?? network.name),
      element('dc:date', stamp(resource.changedAt)),
      element('dc:type', resource.kind === 'course' ? 'LearningResource' : 'Text'),
      element('dc:format', resource.fileType?.split(';')[0] ?? 'text/html'),
      element('dc:identifier', absolute(resourcePath(resource.slug))),
      element('dc:language', resource.lang),
      element('dc:rights', resource.licence),
    ],
    {
      'xmlns:oai_dc': dcNamespace,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': `${dcNamespace} ${dcSchema}`,
    },
  );
