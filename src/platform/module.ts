import type { Hono } from 'hono';
import type { Role, Viewer } from '#platform/access';
import type { ApiPath } from '#platform/api';
import type { CalendarEvent } from '#platform/calendars/calendar';
import type { CatalogueEntry } from '#platform/catalogue';
import type { Database } from '#platform/database/deed';
import type { Listening } from '#platform/events';
import type { Expected } from '#platform/expected';
import type { ListAsked, PublicList } from '#platform/feeds/list';
import type { Files } from '#platform/files/files';
import type { FindableKind } from '#platform/findable';
import type { Follower } from '#platform/follower';
import type { Ask, Asked, Env } from '#platform/http/env';
import type { SocketPlace } from '#platform/http/sockets';
import type { Lang } from '#platform/i18n';
import type { Receive } from '#platform/incoming/fate';
import type { Indicator } from '#platform/indicator';
import type { MailChoices, MailTopic } from '#platform/mail/topic';
import type { Network } from '#platform/networks';
import type { SearchPlace } from '#platform/page';
import type { Parts } from '#platform/parts';
import type { Print } from '#platform/print';
import type { Reading } from '#platform/visits/visits';

/** A word of a menu or a title, in both languages. */
export type Words = Record<Lang, string>;

export interface MenuEntry {
  path: string;
  label: Words;
  /** Where it shows: the thread of the public site, the side menu of the staff, the end of their bar, the footer. */
  place: 'public' | 'staff' | 'bar' | 'footer';
  order: number;
  /** A heading of the side menu under which it stands. */
  group?: Words;
  /** Shown only to those who may do this somewhere. */
  permission?: string;
  /** It does something when it is pressed: a form with one button, not an address that one follows. */
  isAct?: boolean;
  /** A count that calls for action. */
  count?: (asked: Asked) => Promise<number>;
}

/** What the address of a space's page is made of. */
export interface Addressed {
  id: string;
  slug: string;
}

/** Personal data that a module keeps: a line of the register of processing (GDPR, article 30). */
export interface PersonalRecord {
  what: Words;
  purpose: Words;
  legalBasis: Words;
  /** In words for the register; `erase` does it. */
  kept: Words;
  recipients: Words;
  /** Erases or anonymises what is past its time; answers how many rows. */
  erase?: (db: Database, now: Date) => Promise<number>;
}

export interface Job {
  name: string;
  /** A cron expression in the network's zone, for a job that runs by itself. */
  schedule?: string;
  work: (db: Database, data: unknown, now: Date, around: AroundJob) => Promise<void>;
}

/** What a job, or what runs before serving, may need beside its network's database: the files, and the modules that this network has on. */
export interface AroundJob {
  files: Files;
  modules: readonly Module[];
}

/** What a module's command is given: one network, and all that a page of it would be given. */
export interface CommandContext {
  db: Database;
  network: Network;
  /** Those that this network has on. */
  modules: readonly Module[];
  files: Files;
  /** The whole address of a path of its site. */
  absolute: (path: string) => string;
  args: string[];
  now: Date;
  print: (line: string) => void;
}

export interface Command {
  /** As typed after `maillage`, such as `directory import`. */
  name: string;
  /** What follows the name, beside the network. */
  usage?: string;
  summary: string;
  run: (context: CommandContext) => Promise<number>;
}

/** A part of the demonstration network, told by ordinary operations. */
export interface Tale {
  order: number;
  /** What the first start says while it is told, such as « Ouverture de cent espaces… ». */
  title: string;
  tell: (db: Database, now: Date, files: Files) => Promise<void>;
}

/** What modules are for, as those who switch them on sort them. */
export const purposes = [
  'public',
  'register',
  'agenda',
  'sharing',
  'paper',
  'exchange',
  'team',
  'together',
  'trial',
] as const;
export type Purpose = (typeof purposes)[number];

/** What a module brings to the program. Nothing outside knows it by name. */
export interface Module extends Parts {
  name: string;
  title: Words;
  /** What it is for, and what it does in one sentence: owed by those that a network can switch off. */
  purpose?: Purpose;
  does?: Words;
  /** The modules whose doors it opens. */
  needs: readonly string[];
  /** A network cannot switch off its ground floor. */
  required?: boolean;
  /** Plain SQL by file name, forward only; each module numbers its own. */
  migrations?: Record<string, string>;
  listens?: readonly Listening[];
  /** Every foreign key to a space, a structure or a person is here; so are lists of their identifiers. */
  follows?: readonly Follower[];
  routes?: Hono<Env>;
  /** Where its pages stay connected with the program. */
  sockets?: readonly SocketPlace[];
  /** The pages that take in larger files than others do. */
  uploads?: readonly { path: string; megabytes: number }[];
  /**
   * What its paths begin with where other programs post, such as a mail program that unsubscribes its reader. They
   * carry no form of ours: the route checks by itself whom it obeys, and sets nothing in motion for a cookie.
   */
  postedByPrograms?: readonly string[];
  /** One real value per parameter name of its routes, for the walk of all pages; null when settings open none. */
  examples?: Record<string, (db: Database) => Promise<string | null>>;
  menu?: readonly MenuEntry[];
  /** The entries as this network has changed them; `menu` stands in on the pages that ask no database. */
  menuOf?: (db: Database) => Promise<readonly MenuEntry[]>;
  /** What of it the search of the whole site finds. */
  findables?: readonly FindableKind[];
  /** Where words are looked up, offered on a page that leads nowhere; the first module that says so is asked. */
  search?: SearchPlace;
  permissions?: Record<string, readonly Role[]>;
  /** Who asks; the module of accounts answers. */
  viewer?: (c: Ask) => Promise<Viewer>;
  /** Workshops that are ready to be announced, at the top of the form that announces one. */
  catalogue?: (asked: Asked) => Promise<readonly CatalogueEntry[]>;
  /** Who is expected at a meeting, for the list of those who came. */
  expects?: (db: Database, meetingId: string) => Promise<Expected[]>;
  /** The addresses of a space's public page, and of the one for those who look after it; others ask `spaceAddress`. */
  spaceAddresses?: Partial<Record<'public' | 'staff', (space: Addressed) => string>>;
  /** What it writes about, whose readers choose how often they hear of it; said as `topic` to `sendMail`. */
  mailTopics?: readonly MailTopic[];
  /** Who keeps what readers chose; one module answers. */
  mailChoices?: MailChoices;
  /** Takes in what is answered by mail to an address that it gave (`Thread`). */
  receives?: Receive;
  /** What it says in the printed directory: a line of a space, a letter beside it, its picture, a page. */
  print?: Print;
  personalRecords?: readonly PersonalRecord[];
  /** The names of the files that its rows show; a file that no module names is taken out a day later. */
  files?: (db: Database) => Promise<readonly string[]>;
  /** What it counts month by month, for the page of statistics. */
  indicators?: readonly Indicator[];
  /** What was read of the public site and taken from it, gathered for some seconds; it knows of nobody. */
  visited?: (db: Database, readings: readonly Reading[], now: Date) => Promise<void>;
  /** Its public lists that programs can follow, as feeds and as calendars. */
  lists?: readonly PublicList[];
  /** What it puts in the calendar of somebody with an account, for her own programs. */
  ownEvents?: (asked: ListAsked, personId: string) => Promise<readonly CalendarEvent[]>;
  /** Public addresses that other programs may ask, for the description that they read. */
  api?: readonly ApiPath[];
  /** Public addresses for the sitemap, with the date of their last change. */
  sitemap?: (db: Database, now: Date) => Promise<{ path: string; changedAt: Date | null }[]>;
  /** Runs in each network before the program serves it: what a restored backup must not show again is taken out. */
  beforeServing?: (db: Database, now: Date, around: AroundJob) => Promise<void>;
  jobs?: readonly Job[];
  commands?: readonly Command[];
  tales?: readonly Tale[];
}

export const defineModule = (module: Module): Module => module;

/** Where a space's page is, for the public or for its team; null when no module that is on has such a page. */
export function spaceAddress(
  modules: readonly Module[],
  place: 'public' | 'staff',
  space: Addressed,
): string | null {
  const owner = modules.find(({ spaceAddresses }) => spaceAddresses?.[place]);
  return owner?.spaceAddresses?.[place]?.(space) ?? null;
}

/** The migrations of a folder, as `import.meta.glob` gives them, by file name. */
export const migrationsFrom = (files: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^.*\//, ''), String(text)]));
