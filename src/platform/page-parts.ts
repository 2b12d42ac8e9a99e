import type { Child } from 'hono/jsx';
import type { Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import type { Ask, Asked } from '#platform/http/env';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';

export type BlockPlace =
  | 'question'
  | 'picture'
  | 'column'
  | 'next'
  | 'figures'
  | 'waiting'
  | 'stale'
  | 'section'
  | 'aside';

/** A piece of a home page. It says nothing (null) when it has nothing to say. */
export interface Block {
  audience: 'public' | 'staff';
  /**
   * Where it stands on the public home, whose title and promise come first: the one question under them, the
   * picture beside them, a column of the answers below, a section of its own, which brings its `<h2>`, or something
   * beside the first of them.
   * For staff: what comes next, a figure of their row, lines of what waits for her or has become stale (both have one
   * title and one list, whichever module a line comes from), a section (the default), or something beside these.
   */
  place?: BlockPlace;
  order: number;
  /** The most it may weigh, in bytes of HTML. */
  budgetBytes: number;
  permission?: string;
  draw: (asked: Asked, page: Page) => Promise<Child | null>;
}

/** A piece of another module's page: what this module has to say about a space. */
export interface SpacePart {
  /** Its public page, the page of those who look after it, the one of its closings, or the picture beside its name. */
  place: 'public' | 'staff' | 'closings' | 'picture';
  order: number;
  permission?: string;
  draw: (asked: Asked, page: Page, space: { id: string }) => Promise<Child | null>;
}

/** A piece under the public list of spaces: what else can be done with what somebody found there. */
export interface ListPart {
  order: number;
  /** `query` asks for the same spaces: a question mark and the search, or nothing. */
  draw: (page: Page, query: string) => Child;
  /** The same for machines, in the head of the page. */
  head?: (page: Page, query: string) => Child;
}

/** A piece of the page of a meeting: what another module can do with it. */
export interface MeetingPart {
  /** Its public page: under the text, or beside it; or the page of those who hold it. */
  place: 'public' | 'aside' | 'staff';
  order: number;
  permission?: string;
  draw: (asked: Asked, page: Page, meeting: { id: string }) => Promise<Child | null>;
}

/** A piece of the public list of resources: what can be done with all of them. */
export interface ResourceListPart {
  order: number;
  /** A link in the line above the list; what few people need stands under it. */
  isAbove?: boolean;
  draw: (page: Page) => Child;
  /** The same under a set of resources, which has an address of its own. */
  drawForSet?: (page: Page, path: string) => Child;
}

/** Resources that go together, in an order: what can be made of all of them can be made of these. */
export interface ResourceSet {
  /** Its page: `/ressources/collections/:slug`. */
  path: string;
  /** Null where the public finds no such set. */
  open: (
    db: Database,
    named: Readonly<Record<string, string>>,
  ) => Promise<{ slug: string; title: string; lang: Lang; resourceIds: readonly string[] } | null>;
}

/** Something that its team should look at in some resources: their list says it of each, and shows those alone. */
export interface ResourceMark {
  /** As an address says it: `liens-morts`. */
  name: string;
  /** Those that have it: « Liens morts ». */
  label: Record<Lang, string>;
  order: number;
  resourceIds: (db: Database) => Promise<readonly string[]>;
}

/** A piece of the page of a resource: what another module can do with it. */
export interface ResourcePart {
  /** Its public page, under the text or beside it; or the page of those who write it. */
  place: 'public' | 'aside' | 'staff';
  order: number;
  permission?: string;
  draw: (asked: Asked, page: Page, resource: { id: string }) => Promise<Child | null>;
}

/** A piece of the pages of news: under their list; above or beside one item; or on the page of those who write it. */
export interface NewsPart {
  place: 'list' | 'picture' | 'aside' | 'staff';
  order: number;
  permission?: string;
  draw: (asked: Asked, page: Page, item: { id: string } | null) => Promise<Child | null>;
}

/** A piece under the public page of an album: what can be done with all of it. */
export interface AlbumPart {
  order: number;
  draw: (
    asked: Asked,
    page: Page,
    album: { id: string; number: number; title: string },
  ) => Promise<Child | null>;
}

/** A piece of the pages of a working group, whose identifier and address it is given. */
export interface GroupPart {
  /**
   * On the page of those who work in it, where three answers stand first: what is decided, what she must do, when the
   * next meeting is; then the rest, or what stands beside it. `public`: on the page that everybody may read.
   */
  place: 'decided' | 'todo' | 'next' | 'main' | 'aside' | 'public';
  order: number;
  /** `mayWrite`: a member who reads it may write in it as well. */
  draw: (
    asked: Asked,
    page: Page,
    group: { id: string; slug: string; mayWrite: boolean },
  ) => Promise<Child | null>;
}

/** A piece of the page of a group's meeting: what another module can do with it. */
export interface SittingPart {
  /** Above the order of business, where whoever reads it acts; under it; or beside it. */
  place: 'lead' | 'main' | 'aside';
  order: number;
  draw: (
    asked: Asked,
    page: Page,
    sitting: { id: string; groupId: string; mayWrite: boolean; maySteer: boolean; isInside: boolean },
  ) => Promise<Child | null>;
}

/** A piece of the page that the link of a call opens, for a member who may have no account: what else she reads before. */
export interface CallPart {
  order: number;
  draw: (asked: Asked, page: Page, call: { sittingId: string; memberId: string }) => Promise<Child | null>;
}

/** Under a poll of dates that found one: what became of the date. */
export interface PollPart {
  order: number;
  /** `isGuest`: she reads it by a link, and may open no page of the group. */
  draw: (
    asked: Asked,
    page: Page,
    poll: { id: string; groupId: string; title: string; startsAt: Date; isGuest: boolean },
  ) => Promise<Child | null>;
}

/** To whom notepads belong: a group, a person. It says who may read and write them. */
export interface NotepadHolder {
  /** As `notepad.kind` says it: `group`. */
  kind: string;
  access: (db: Database, holderId: string, viewer: Viewer) => Promise<NotepadAccess>;
  /** Its own page, above that of the notepad. */
  crumb: (db: Database, holderId: string, lang: Lang) => Promise<{ path: string; title: string } | null>;
  /** Who may be named in it, and hears of it. */
  readers: (db: Database, holderId: string) => Promise<readonly { personId: string; name: string }[]>;
}

export type NotepadAccess = 'none' | 'read' | 'write';

/** A piece of the page of a notepad: above its text, where one writes; under it; or, once it is closed, why that is, in a sentence. */
export interface NotepadPart {
  /** Among the ways that lead on from it; in the place of the field; under the text; or why it is closed. */
  place: 'lead' | 'writing' | 'under' | 'closed';
  order: number;
  draw: (
    asked: Asked,
    page: Page,
    notepad: {
      id: string;
      kind: string;
      holderId: string;
      title: string;
      /** In which its text is written. */
      lang: Lang;
      text: string;
      access: NotepadAccess;
      isClosed: boolean;
    },
  ) => Promise<Child | null>;
}

/** A piece of the pages of a plan, which is told what is read, where that stands, and what this person may do there. */
export interface PlanPart {
  /** On the page of those who write it; or under whatever of it is read, draft or version: what can be made of it. */
  place: 'draft' | 'read';
  order: number;
  draw: (
    asked: Asked,
    page: Page,
    plan: { id: string; path: string; mayWrite: boolean; maySteer: boolean },
  ) => Promise<Child | null>;
}

/** A piece at the end of every page of somebody who is signed in: what follows her wherever she goes. It is light. */
export interface StaffPart {
  order: number;
  permission?: string;
  draw: (page: Page) => Child;
}

/** What a sign-in carries from page to page: where to go afterwards, and whose computer it is. */
export interface Errand {
  next: string;
  shared: boolean;
}

/** A piece of the pages by which one signs in. */
export interface SignInPart {
  /** Another way in, inside the form and beside the password; below that form; or above the form of the code. */
  place: 'way' | 'below' | 'code';
  order: number;
  draw: (c: Ask, page: Page, errand: Errand) => Child | null | Promise<Child | null>;
}

/** A line of « Mon compte »: what else opens it, and where that is changed. */
export interface AccountPart {
  order: number;
  draw: (c: Ask, page: Page) => Promise<Child>;
}
