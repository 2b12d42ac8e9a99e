import { type Kind, kinds } from '#modules/resources/rules';
import { isUuid } from '#platform/uuid';

/** Why a question is not answered, in the protocol’s own words. */
export type OaiError =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch';

export interface Range {
  from: Date | null;
  /** Included, to the second. */
  until: Date | null;
  set: Kind | null;
  /** After which record it goes on. */
  after: { changedAt: Date; id: string } | null;
}

export type Asked =
  | { verb: 'Identify' }
  | { verb: 'ListMetadataFormats'; identifier: string | null }
  | { verb: 'ListSets' }
  | { verb: 'GetRecord'; identifier: string }
  | { verb: 'ListIdentifiers' | 'ListRecords'; range: Range };

const allowed: Record<Asked['verb'], readonly string[]> = {
  Identify: [],
  ListMetadataFormats: ['identifier'],
  ListSets: ['resumptionToken'],
  GetRecord: ['identifier', 'metadataPrefix'],
  ListIdentifiers: ['from', 'until', 'metadataPrefix', 'set', 'resumptionToken'],
  ListRecords: ['from', 'until', 'metadataPrefix', 'set', 'resumptionToken'],
};

/** Reads a question of OAI-PMH 2.0 (§ 2.4, 3.6): each argument once, those of its verb and no other. */
export function readAsked(query: URLSearchParams): Asked | { error: OaiError } {
  const verbs = query.getAll('verb');
  const verb = (Object.keys(allowed) as Asked['verb'][]).find((each) => each === verbs[0]);
  if (!verb || verbs.length !== 1) return { error: 'badVerb' };
  const names = [...query.keys()].filter((name) => name !== 'verb');
  const isUnfit = names.some((name) => !allowed[verb].includes(name)) || new Set(names).size < names.length;
  if (isUnfit) return { error: 'badArgument' };
  const identifier = query.get('identifier');
  if (verb === 'Identify') return { verb };
  if (verb === 'ListSets') return query.has('resumptionToken') ? { error: 'badResumptionToken' } : { verb };
  if (verb === 'ListMetadataFormats') return { verb, identifier };
  const token = query.get('resumptionToken');
  if (token !== null && verb !== 'GetRecord')
    return names.length > 1 ? { error: 'badArgument' } : resumed(verb, token);
  const prefix = query.get('metadataPrefix');
  if (prefix === null) return { error: 'badArgument' };
  if (prefix !== 'oai_dc') return { error: 'cannotDisseminateFormat' };
  if (verb === 'GetRecord') return identifier === null ? { error: 'badArgument' } : { verb, identifier };
  return begun(verb, query);
}

type ListVerb = 'ListIdentifiers' | 'ListRecords';
type ListAsked = Extract<Asked, { range: Range }> | { error: OaiError };

function begun(verb: ListVerb, query: URLSearchParams): ListAsked {
  const [fromText, untilText, setText] = ['from', 'until', 'set'].map((name) => query.get(name));
  const from = momentIn(fromText ?? null, 'T00:00:00Z');
  const until = momentIn(untilText ?? null, 'T23:59:59Z');
  const isUneven = fromText && untilText && fromText.length !== untilText.length;
  if (from === undefined || until === undefined || isUneven || (from && until && from > until))
    return { error: 'badArgument' };
  const set = kinds.find((kind) => kind === setText) ?? null;
  if (setText && !set) return { error: 'noRecordsMatch' };
  return { verb, range: { from, until, set, after: null } };
}

/** A day, or a moment to the second, in UTC; undefined when it is neither. */
function momentIn(text: string | null, ofDay: string): Date | null | undefined {
  if (text === null) return null;
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(text)) return undefined;
  const moment = new Date(text.length === 10 ? text + ofDay : text);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(text.slice(0, 10))
    ? undefined
    : moment;
}

/** A token says all that goes on, so that nothing is kept for a harvester that never comes back. */
export const tokenOf = ({ from, until, set, after }: Range): string =>
  [from, until, after?.changedAt].map((at) => at?.getTime() ?? '').join('.') +
  `.${set ?? ''}.${after?.id ?? ''}`;

function resumed(verb: ListVerb, token: string): ListAsked {
  const found = /^(\d{0,15})\.(\d{0,15})\.(\d{1,15})\.([a-z]*)\.([0-9a-f-]{36})$/.exec(token);
  const [, from = '', until = '', changedAt = '', setText = '', id = ''] = found ?? [];
  if (!isUuid(id)) return { error: 'badResumptionToken' };
  const at = (text: string): Date | null => (text === '' ? null : new Date(Number(text)));
  const set = kinds.find((kind) => kind === setText) ?? null;
  return {
    verb,
    range: { from: at(from), until: at(until), set, after: { changedAt: new Date(Number(changedAt)), id } },
  };
}
