import type { Status } from '#modules/resources/rules';
import type { Lang } from '#platform/i18n';

export const longestTitle = 120;
export const longestSummary = 500;
/** More is a catalogue, which the list of resources is already. */
export const mostItems = 100;

/** What a collection says of itself. */
export interface Said {
  lang: Lang;
  title: string;
  summary: string;
}

/** Resources that go together, in an order. */
export interface Collection extends Said {
  id: string;
  slug: string;
  status: Status;
  /** Null: the network's own. */
  spaceId: string | null;
  spaceName: string | null;
  spaceSlug: string | null;
  communeCode: string | null;
  epciCode: string | null;
  /** Of its words. */
  version: number;
  /** Of what stands in it, and of its order. */
  itemsVersion: number;
  createdAt: Date;
  changedAt: Date;
  publishedAt: Date | null;
}

/** A collection in a list, with how many of its resources the reader sees. */
export interface Counted extends Collection {
  count: number;
}

/** Who may change it: whoever looks after its space, or the network. */
export const targetOf = ({
  spaceId,
  communeCode,
  epciCode,
}: Pick<Collection, 'spaceId' | 'communeCode' | 'epciCode'>) =>
  spaceId === null ? {} : { spaceId, ...(communeCode ? { communeCode } : {}), epciCode };
