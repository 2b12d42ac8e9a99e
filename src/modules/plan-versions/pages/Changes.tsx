import { moneyOf, type PlanContent, totalsOf } from '#modules/plans/rules';
import type { Page } from '#platform/page';
import { Difference } from '#ui/Difference';
import { Disclosure } from '#ui/Disclosure';
import { Table } from '#ui/Table';
import { type Change, changesBetween } from '../changes.ts';
import { words } from '../words.ts';

export interface ChangesProps {
  page: Page;
  before: { number: number; content: PlanContent };
  after: PlanContent;
}

/** What a committee reads first of a plan that it has read before. */
export function Changes({ page, before, after }: ChangesProps) {
  const t = words(page.lang).changes;
  const changes = changesBetween(page.lang, before.content, after);
  return (
    <section class="plan">
      <h2>{t.title(before.number)}</h2>
      {changes.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Totals page={page} before={before.content} after={after} />
          <ul class="plain">
            {changes.map((change) => (
              <OneChange page={page} change={change} lang={after.lang} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Totals({ page, before, after }: { page: Page; before: PlanContent; after: PlanContent }) {
  const t = words(page.lang).changes;
  const was = new Map(totalsOf(before).map(({ scenario, total }) => [scenario.rank, total]));
  const rows = totalsOf(after).map(({ scenario, total }) => ({
    name: scenario.name,
    was: was.get(scenario.rank) ?? 0,
    is: total,
  }));
  const money = moneyOf(
    page.lang,
    rows.flatMap((row) => [row.was, row.is]),
  );
  const apart = (cents: number) => (cents < 0 ? `−${money(-cents)}` : `+${money(cents)}`);
  const amount = { numeric: true, phone: 'named' } as const;
  return (
    <Table
      caption={<b>{t.totals}</b>}
      rows={rows}
      columns={[
        { head: t.scenario, cell: ({ name }) => name },
        { ...amount, head: t.before, cell: (row) => money(row.was) },
        { ...amount, head: t.after, cell: (row) => money(row.is) },
        { ...amount, head: t.apart, cell: (row) => (row.was === row.is ? '=' : apart(row.is - row.was)) },
      ]}
    />
  );
}

function OneChange({ page, change, lang }: { page: Page; change: Change; lang: 'fr' | 'en' }) {
  const t = words(page.lang).changes;
  const ownLang = lang === page.lang ? undefined : lang;
  const { kind, what, fields } = change;
  if (kind !== 'changed')
    return (
      <li class="difference">
        {kind === 'added' ? <ins lang={ownLang}>{what}</ins> : <del lang={ownLang}>{what}</del>} ({t[kind]})
      </li>
    );
  return (
    <li>
      <Disclosure
        summary={
          <span>
            <span lang={ownLang}>{what}</span> ({fields.map(({ name }) => name).join(', ')})
          </span>
        }
      >
        {fields.map(({ name, before, after }) => (
          <p>
            <b>{name}</b>
            <br />
            <Difference page={page} before={before} after={after} />
          </p>
        ))}
      </Disclosure>
    </li>
  );
}
