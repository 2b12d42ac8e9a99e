import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { type Import, isRenumbered, isWorthApplying } from '../import.ts';
import { importPath } from '../paths.ts';
import { words } from '../words.ts';

interface StepProps {
  page: Page;
  shown: Import;
}

/** Where this import stands, and what may be done now. */
export function NextStep({ page, shown }: StepProps) {
  const t = words(page.lang).one;
  if (shown.state === 'read') return <Preview page={page} shown={shown} />;
  if (shown.state === 'applied') return <Result page={page} shown={shown} />;
  return (
    <Notice kind="info" title={t.isUndone}>
      {shown.undoing && t.undid(shown.undoing)}
    </Notice>
  );
}

function Preview({ page, shown }: StepProps) {
  const t = words(page.lang).one;
  const { create, update, merged, waiting } = shown.counts;
  return (
    <>
      <Notice kind="info" title={t.nothingYet}>
        {t.preview}
      </Notice>
      <ul>
        <li>{t.willDo(create, update)}</li>
        {merged > 0 && <li>{t.willMerge(merged)}</li>}
        {waiting > 0 && <li>{t.willWait(waiting)}</li>}
      </ul>
      {isRenumbered(shown.counts) ? (
        <Notice kind="warning">{words(page.lang).refusals.renumbered}</Notice>
      ) : isWorthApplying(shown.counts) ? (
        <Apply page={page} shown={shown} label={t.apply} />
      ) : (
        <p>{t.nothingToDo}</p>
      )}
    </>
  );
}

function Result({ page, shown }: StepProps) {
  const t = words(page.lang).one;
  const { create, update, waiting, chosen } = shown.counts;
  return (
    <>
      <Notice kind="success" title={t.isDone}>
        {[t.did(create, update), ...(waiting > 0 ? [t.willWait(waiting)] : [])].join(' ')}
      </Notice>
      <div class="buttons">
        {chosen > 0 && <Apply page={page} shown={shown} label={t.applyRest} />}
        <Button kind="destructive" dense href={page.href(`${importPath(shown.id)}/annuler`)}>
          {t.undo}
        </Button>
      </div>
    </>
  );
}

const Apply = ({ page, shown, label }: StepProps & { label: string }) => (
  <FormFrame page={page} form={blankForm()} action={`${importPath(shown.id)}/appliquer`}>
    <Button>{label}</Button>
  </FormFrame>
);
