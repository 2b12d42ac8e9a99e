import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';

/** How often somebody gets mail about something. What is not at once is gathered in one letter. */
export type Rhythm = (typeof rhythms)[number];

export const rhythms = ['at-once', 'daily', 'weekly', 'never'] as const;

/** Something that a module writes about, whose reader chooses how often she hears of it. */
export interface MailTopic {
  /** Begins with the module's name, such as `agenda.changes`; never changed, since choices are kept by it. */
  name: string;
  /** What somebody chooses to hear of: « Les nouveaux ateliers de vos espaces ». */
  label: Record<Lang, string>;
  /** As long as she chose nothing. */
  rhythm: Rhythm;
  /** Who is offered to choose; whoever was written to may choose as well. */
  audience: 'public' | 'staff';
}

export interface Interest {
  address: string;
  topic: string;
}

/** A reader, as the links of a letter know her: without a sign-in. */
export interface Reader {
  /** The short name of the network that writes. */
  network: string;
  address: string;
  topics: readonly string[];
}

/** What one module answers for all: how often each address wants to hear of each topic. */
export interface MailChoices {
  /** What each chose, in the order asked; null where she chose nothing. */
  chosen: (db: Database, asked: readonly Interest[]) => Promise<readonly (Rhythm | null)[]>;
  /**
   * The paths of a page where a reader chooses, and of an address where her mail program says that she wants no
   * more of these topics (RFC 8058). Whoever holds them is taken for her: they are signed with the secret.
   */
  ways: (reader: Reader, secret: string) => { choose: string; stop: string };
}
