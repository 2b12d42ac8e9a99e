import { spaceAddress } from '#platform/module';
import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { addDays, dateOf } from '#platform/time';
import { ComputersPanel } from './pages/ComputersPanel.tsx';
import { Movements } from './pages/Movements.tsx';
import { NowFigures } from './pages/NowFigures.tsx';
import { PhoneColumn } from './pages/PhoneColumn.tsx';
import { phoneLine } from './phone-line.ts';
import { countComputers, countNow, latestMovements, type Movement } from './store.ts';

/** Six months, after which a page is due for another look. */
const checkedWithinDays = 183;

const phoneColumn: Block = {
  audience: 'public',
  place: 'column',
  order: 90,
  budgetBytes: 1200,
  async draw({ network, lang, now }, page) {
    if (network.phone === '') return null;
    return (
      <PhoneColumn page={page} line={phoneLine(network.phoneHours, { lang, zone: network.zone, now })} />
    );
  },
};

const computersAside: Block = {
  audience: 'public',
  place: 'aside',
  order: 50,
  budgetBytes: 1200,
  async draw({ db }, page) {
    const counted = await countComputers(db);
    return counted.computers === 0 ? null : <ComputersPanel page={page} counted={counted} />;
  },
};

const nowFigures: Block = {
  audience: 'staff',
  place: 'figures',
  order: 10,
  budgetBytes: 1500,
  permission: 'space.create',
  async draw({ db, viewer, now, network }, page) {
    const checkedSince = addDays(dateOf(now, network.zone), -checkedWithinDays);
    const figures = await countNow(db, scopeOf(viewer, 'space.create'), { now, checkedSince });
    return figures.spaces === 0 ? null : <NowFigures page={page} figures={figures} />;
  },
};

const mostMovements = 6;

const movements: Block = {
  audience: 'staff',
  order: 90,
  budgetBytes: 4000,
  permission: 'space.create',
  async draw({ db, viewer, modules }, page) {
    const scope = scopeOf(viewer, 'space.create');
    const latest = await latestMovements(db, scope, mostMovements);
    if (latest.length === 0) return null;
    const hrefOf = ({ spaceId, slug }: Movement) => spaceAddress(modules, 'staff', { id: spaceId, slug });
    return <Movements page={page} movements={latest} isNetwork={scope.everywhere} hrefOf={hrefOf} />;
  },
};

export const homeBlocks: readonly Block[] = [computersAside, phoneColumn, nowFigures, movements];
