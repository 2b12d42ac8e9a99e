import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { Facts } from '#ui/Facts';
import { RichText } from '#ui/RichText';
import { actionsOf, type PlanContent } from '../content.ts';
import { moneyOf } from '../money.ts';
import { totalsOf } from '../totals.ts';
import { words } from '../words.ts';
import { Calendar } from './Calendar.tsx';
import { Costs } from './Costs.tsx';
import { Indicators } from './Indicators.tsx';
import { Objectives } from './Objectives.tsx';
import { Scenarios } from './Scenarios.tsx';

/** What stands beside what is read, for those who may change it. */
export interface Edits {
  objective: (id: string) => Child;
  action: (id: string) => Child;
  /** Under all objectives. */
  end: Child;
}

export interface PlanBodyProps {
  page: Page;
  content: PlanContent;
  /** How an indicator that the program counts is called, by its name. */
  measures: ReadonlyMap<string, string>;
  edits?: Edits;
}

/** All that a plan says, under its title. */
export function PlanBody(props: PlanBodyProps) {
  const { page, content } = props;
  const t = words(page.lang);
  const actions = actionsOf(content);
  const shown: [id: string, title: string, drawn: Child][] = [
    ['objectifs', t.sections.actions, <Objectives {...props} />],
  ];
  if (actions.length > 0) {
    shown.push(['calendrier', t.sections.calendar, <Calendar {...props} />]);
    shown.push(['couts', t.sections.costs, <Costs {...props} />]);
    if (content.scenarios.length > 1)
      shown.push(['scenarios', t.sections.scenarios, <Scenarios {...props} />]);
    shown.push(['indicateurs', t.sections.indicators, <Indicators {...props} />]);
  }
  return (
    <div class="plan stack">
      <Glance {...props} />
      {content.summary !== '' && <RichText page={page} source={content.summary} lang={content.lang} />}
      {shown.length > 1 && <Contents page={page} sections={shown} />}
      {shown.map(([id, title, drawn]) => (
        <section id={id}>
          <h2>{title}</h2>
          {drawn}
        </section>
      ))}
    </div>
  );
}

export const PlanSheet = ({ page }: { page: Page }) => (
  <link rel="stylesheet" href={page.asset('src/browser/plan.css')} />
);

function Glance({ page, content }: PlanBodyProps) {
  const t = words(page.lang);
  const totals = totalsOf(content);
  const money = moneyOf(
    page.lang,
    totals.map(({ total }) => total),
  );
  const size = [t.objectives(content.objectives.length), t.actions(actionsOf(content).length)].join(', ');
  return (
    <Facts
      facts={[
        [t.size, size],
        ...totals.map(({ scenario, total }): [Child, Child] => [scenario.name, money(total)]),
      ]}
    />
  );
}

const Contents = ({ page, sections }: { page: Page; sections: readonly [string, string, Child][] }) => (
  <nav aria-label={words(page.lang).contents}>
    <p class="links">
      {sections.map(([id, title]) => (
        <a href={`#${id}`}>{title}</a>
      ))}
    </p>
  </nav>
);
