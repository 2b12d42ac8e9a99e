import type { Child } from 'hono/jsx';
import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import { PlanBody, PlanSheet } from '#modules/plans';
import { actionsOf, type Plan, type PlanContent, yearsInWords } from '#modules/plans/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { StaffLayout } from '#ui/StaffLayout';
import { actionPath, draftPath, objectivePath } from '../paths.ts';
import { words } from '../words.ts';

export interface DraftPageProps {
  page: Page;
  plan: Plan;
  group: Group;
  content: PlanContent;
  measures: ReadonlyMap<string, string>;
  mayWrite: boolean;
  /** What other modules bring to the draft, and make of what is read. */
  draft: Child[];
  read: Child[];
}

/** A plan as its group writes it: all of it, each part with the way to change it. */
export function DraftPage(props: DraftPageProps) {
  const { page, plan, group, content, measures, mayWrite } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={plan.title}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: plan.title }]}
      current={groupsPath}
      head={<PlanSheet page={page} />}
    >
      <p class="kicker">{t.draft.kicker(group.name, yearsInWords(content.years))}</p>
      <h1 lang={plan.lang === page.lang ? undefined : plan.lang}>{plan.title}</h1>
      {props.draft}
      {mayWrite && (
        <p>
          <a href={page.href(draftPath(plan.id, 'modifier'))}>{t.draft.change}</a>
        </p>
      )}
      <PlanBody
        page={page}
        content={content}
        measures={measures}
        edits={mayWrite ? editsOf(props) : undefined}
      />
      {props.read}
    </StaffLayout>
  );
}

function editsOf({ page, plan: { id }, content }: DraftPageProps) {
  const t = words(page.lang).draft;
  const titles = new Map([...content.objectives, ...actionsOf(content)].map((each) => [each.id, each.title]));
  const link = (path: string, label: string, of: string) => (
    <a href={page.href(path)}>
      {label} <span class="unseen">{titles.get(of)}</span>
    </a>
  );
  return {
    objective: (objective: string) => (
      <>
        <Button
          kind="secondary"
          dense
          href={page.href(`${draftPath(id, 'actions', 'nouvelle')}?objectif=${objective}`)}
        >
          {t.addAction} <span class="unseen">{titles.get(objective)}</span>
        </Button>
        {link(objectivePath(id, objective), t.changeObjective, objective)}
      </>
    ),
    action: (action: string) => (
      <>
        {link(actionPath(id, action), t.changeAction, action)}
        {link(actionPath(id, action, 'couts'), t.costs, action)}
        {link(`${actionPath(id, action)}#indicateurs`, t.indicators, action)}
      </>
    ),
    end: (
      <Button icon="plus" href={page.href(draftPath(id, 'objectifs', 'nouveau'))}>
        {t.addObjective}
      </Button>
    ),
  };
}
