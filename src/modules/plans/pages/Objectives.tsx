import type { Child } from 'hono/jsx';
import { EmptyState } from '#ui/EmptyState';
import { Facts } from '#ui/Facts';
import { RichText } from '#ui/RichText';
import { type Knot, State } from '#ui/State';
import type { ActionState, Objective, PlanAction } from '../content.ts';
import { moneyOf } from '../money.ts';
import { periodInWords } from '../months.ts';
import { costsIn, sumOf } from '../totals.ts';
import { words } from '../words.ts';
import type { PlanBodyProps } from './PlanBody.tsx';

const knots: Record<ActionState, Knot> = {
  planned: 'hollow',
  running: 'half',
  done: 'ticked',
  dropped: 'crossed',
};

/** Each objective, numbered, with its actions under it. */
export function Objectives(props: PlanBodyProps) {
  const { page, content, edits } = props;
  const t = words(page.lang);
  if (content.objectives.length === 0)
    return (
      <EmptyState title={t.nothing} actions={edits?.end}>
        {t.nothingMore}
      </EmptyState>
    );
  return (
    <>
      {content.objectives.map((objective, index) => (
        <OneObjective {...props} objective={objective} number={index + 1} />
      ))}
      {edits?.end && <p class="buttons">{edits.end}</p>}
    </>
  );
}

function OneObjective(props: PlanBodyProps & { objective: Objective; number: number }) {
  const { page, content, edits, objective, number } = props;
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  const t = words(page.lang);
  return (
    <section class="objective" id={`objectif-${number}`}>
      <h3 lang={ownLang}>
        {number}. {objective.title}
      </h3>
      {objective.text !== '' && (
        <RichText page={page} source={objective.text} lang={content.lang} headingLevel={4} />
      )}
      {edits && <div class="buttons">{edits.objective(objective.id)}</div>}
      {objective.actions.length === 0 ? (
        <p class="meta">{t.noActions}</p>
      ) : (
        <ol class="entries">
          {objective.actions.map((action, index) => (
            <OneAction {...props} action={action} number={`${number}.${index + 1}`} />
          ))}
        </ol>
      )}
    </section>
  );
}

function OneAction(props: PlanBodyProps & { action: PlanAction; number: string }) {
  const { page, content, edits, action, number } = props;
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  return (
    <li class="entry">
      <h4 id={`action-${number}`} lang={ownLang}>
        {number} {action.title}
      </h4>
      <Facts facts={factsOf(props)} />
      {action.text !== '' && (
        <RichText page={page} source={action.text} lang={content.lang} headingLevel={5} />
      )}
      {edits && <p class="buttons">{edits.action(action.id)}</p>}
    </li>
  );
}

function factsOf({ page, content, action }: PlanBodyProps & { action: PlanAction }): [Child, Child][] {
  const { carrier, startsOn, endsOn, state } = action;
  const t = words(page.lang);
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  return [
    [t.carrier, carrier === '' ? t.nobody : <span lang={ownLang}>{carrier}</span>],
    [t.when, startsOn && endsOn ? periodInWords(page.lang, startsOn, endsOn) : t.undated],
    [t.state, <State knot={knots[state]}>{t.states[state]}</State>],
    [t.inScenarios, <Prices {...{ page, content, action }} />],
  ];
}

/** In which scenarios it is done, and what it costs there. */
function Prices({ page, content, action }: Pick<PlanBodyProps, 'page' | 'content'> & { action: PlanAction }) {
  const t = words(page.lang);
  const kept = content.scenarios.filter(({ rank }) => action.scenarios.includes(rank));
  if (kept.length === 0) return <>{t.noScenario}</>;
  const money = moneyOf(
    page.lang,
    action.costs.map(({ amountCents }) => amountCents),
  );
  return (
    <>
      {kept.map(({ rank, name }) => {
        const costs = costsIn(action, rank);
        return (
          <span class="line">
            {name} : {costs.length === 0 ? t.costless : money(sumOf(costs))}
          </span>
        );
      })}
      {action.state === 'dropped' && action.costs.length > 0 && <small>{t.dropped}</small>}
    </>
  );
}
