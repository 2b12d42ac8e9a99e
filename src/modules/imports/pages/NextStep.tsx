import { type Import, isRenumbered, isWorthApplying } from '#modules/place-imports/rules';
import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { importPath } from '../paths.ts';
import { words } from '../words.ts';
import { WhatWillChange } from './WhatWillChange.tsx';

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
  const t = words(page.lang);
  return (
    <>
      <Notice kind="info" title={t.one.nothingYet}>
        {t.one.preview}
      </Notice>
      <HowItWasRead page={page} shown={shown} />
      <WhatWillChange page={page} shown={shown} />
      {isRenumbered(shown.counts) && <Notice kind="warning">{t.refusals.renumbered}</Notice>}
      {!isWorthApplying(shown.counts) && <p>{t.one.nothingToDo}</p>}
      <div class="buttons">
        {isWorthApplying(shown.counts) && !isRenumbered(shown.counts) && (
          <Apply page={page} shown={shown} label={t.one.apply} />
        )}
        <ThrowAway page={page} shown={shown} />
      </div>
    </>
  );
}

/** What was ticked for this file, and whether its source is read otherwise. */
function HowItWasRead({ page, shown }: StepProps) {
  const t = words(page.lang).one;
  const { insideOnly, withPersonal, sourceInsideOnly, sourceWithPersonal } = shown;
  const isOther = insideOnly !== sourceInsideOnly || withPersonal !== sourceWithPersonal;
  return (
    <p>
      {t.readSo(insideOnly, withPersonal)}
      {isOther && ` ${t.readOtherwise(sourceInsideOnly, sourceWithPersonal)}`}
    </p>
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
  <Button href={page.href(`${importPath(shown.id)}/appliquer`)}>{label}</Button>
);

const ThrowAway = ({ page, shown }: StepProps) => (
  <FormFrame page={page} form={blankForm()} action={`${importPath(shown.id)}/jeter`}>
    <Button kind="quiet">{words(page.lang).one.throwAway}</Button>
  </FormFrame>
);
