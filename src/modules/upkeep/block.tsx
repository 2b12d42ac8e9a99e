import { completeness, fieldWords } from '#modules/network/rules';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { isOfMany, scopeOf } from '#platform/scope';
import { type Await, AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { countSpaces, listSpaces } from './space-list.ts';
import { spacePath } from './space-path.ts';
import { staleBefore } from './stale.ts';
import { words } from './words.ts';

const mostLines = 3;

/** On the home page of the staff: pages to check, pages to complete. */
export const upkeepBlock: Block = {
  audience: 'staff',
  place: 'stale',
  order: 20,
  budgetBytes: 4000,
  permission: 'space.edit',
  async draw(asked, page) {
    const lines = await pageLines(asked, page);
    if (lines.length === 0) return null;
    return <AwaitingLines lines={lines} />;
  },
};

/** Who looks after a territory, or many spaces, gets a count; who runs a few gets their names. */
async function pageLines({ db, viewer, now, network }: Asked, page: Page): Promise<Await[]> {
  const scope = scopeOf(viewer, 'space.edit');
  const asked = {
    scope,
    words: '',
    staleBefore: staleBefore(now, network.zone),
  };
  const counts = await countSpaces(db, { ...asked, state: 'all' });
  if (isOfMany(scope) || counts.all > mostLines) return uncheckedLines(page, counts.unchecked);
  const spaces = await listSpaces(db, { ...asked, state: 'all' }, { offset: 0, limit: mostLines });
  return spaces.flatMap((space) => incompleteLines(page, space));
}

function uncheckedLines(page: Page, count: number): Await[] {
  const t = words(page.lang).block;
  if (count === 0) return [];
  return [
    {
      icon: 'place',
      what: <b>{t.unchecked(count)}</b>,
      why: t.uncheckedWhy,
      action: link(page, '/extranet/espaces?etat=unchecked', t.see),
    },
  ];
}

function incompleteLines(page: Page, space: Awaited<ReturnType<typeof listSpaces>>[number]): Await[] {
  const { percent, missing } = completeness(space);
  const first = missing[0]?.field;
  if (first === undefined || space.status === 'closed') return [];
  const t = words(page.lang).block;
  const why = t.missing(fieldWords[page.lang][first].label);
  return [
    {
      icon: 'pencil',
      what: <b>{t.incomplete(space.name, percent)}</b>,
      why,
      action: link(page, spacePath(space.id), t.fill),
    },
  ];
}

const link = (page: Page, path: string, label: string) => (
  <Button kind="secondary" dense href={page.href(path)}>
    {label}
  </Button>
);
