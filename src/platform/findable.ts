import type { Database, Transaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import type { Lang } from '#platform/i18n';

/** Something that the search of the whole site finds, in one language: its page, and the words of it. */
export interface Findable {
  /** What the module knows it by. */
  key: string;
  lang: Lang;
  /** It is there in the other language as well: each reader is shown her own. Else everybody is shown this one. */
  isTranslated?: boolean;
  /** Its page, inside the network. */
  path: string;
  title: string;
  /** All that it says, without any markup; found, and shown in part. */
  text: string;
  /** Words by which it is looked for, and which it does not say: found, never shown. */
  sought?: string;
  /** Where it is: in a space, a commune, a grouping. Nowhere: the whole network's. */
  at?: { spaceId?: string; communeCode?: string; epciCode?: string };
  /** Where it is as well, by the codes of communes and groupings: whoever may read it in one of them, may. */
  alsoAt?: readonly string[];
  /** The place as it is read under the title, such as a commune's name. */
  place?: string | null;
  /** Whoever opens the site; or who may do something: where it is, or anywhere at all. */
  readers: 'everybody' | { permission: string; where: 'there' | 'anywhere' };
  /** The day that its readers care about: when it was published, or when it takes place. */
  date?: Date | null;
  /** From when until when it is so: before and after, nobody finds it. After, it is read again, since it may say what follows. */
  from?: Date | null;
  until?: Date | null;
}

/** A kind of things that can be found: spaces, workshops, news. */
export interface FindableKind {
  /** As an address says it: `espaces`. */
  name: string;
  /** Several of them: « Espaces ». */
  label: Record<Lang, string>;
  order: number;
  /** What its readers may do, where not everybody reads all of it: its words are proposed to nobody else. */
  permissions?: readonly string[];
  /** All that there is of it. */
  keys: (db: Database, now: Date) => Promise<readonly string[]>;
  /** What can be found under some keys. What has nothing under its key is found no more. */
  read: (db: Database, keys: readonly string[], now: Date) => Promise<readonly Findable[]>;
}

interface Told {
  kind: FindableKind;
  keys: readonly string[];
  now: Date;
}

/** What can be found under some keys was written, changed or taken out. */
export const findablesChanged = defineEvent<Told>('platform.findablesChanged');

/** Said by a module in the transaction that wrote: the search reads these keys again, and the others stay as they are. */
export const tellFindables = (tx: Transaction, told: Told): Promise<void> =>
  announce(tx, findablesChanged, told);
