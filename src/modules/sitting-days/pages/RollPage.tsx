import { groupsPath } from '#modules/groups/rules';
import type { Called } from '#modules/sitting-calls/rules';
import { type OpenSitting, sittingCrumbs } from '#modules/sittings';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { backPath } from '../paths.ts';
import type { Presence, Way } from '../presence.ts';
import { wayField } from '../roll-form.ts';
import { words } from '../words.ts';
import { Present } from './Present.tsx';

export interface RollPageProps extends OpenSitting {
  page: Page;
  called: readonly Called[];
  presences: readonly Presence[];
  form: Form;
}

/** A roll call: one answer for each member. The form says what it showed, so that two who call it lose nothing. */
export function RollPage(props: RollPageProps) {
  const { page, sitting, called, presences, form } = props;
  const t = words(page.lang).roll;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={sittingCrumbs(page.lang, props, t.title)}
      current={groupsPath}
      head={<link rel="stylesheet" href={page.asset('src/browser/sitting.css')} />}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <Present page={page} called={called} presences={presences} quorum={sitting.quorum} />
        <p>{called.length > 0 ? t.lead : t.none}</p>
        <FormFrame page={page} form={form}>
          {called.length > 0 && <Members {...props} />}
          <Guests {...props} />
          <p class="buttons">
            <Button>{t.save}</Button>
            <Button kind="quiet" href={page.href(backPath(sitting, page.now))}>
              {t.back}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

const isBack = (form: Form): boolean => form.values.guests !== undefined;

function Members({ page, called, presences, form }: RollPageProps) {
  const t = words(page.lang).roll;
  const byCode = new Set(presences.flatMap(({ memberId, byCode }) => (byCode ? [memberId] : [])));
  const wayOf = new Map(presences.map(({ memberId, way }) => [memberId, way]));
  const noted = presences.flatMap(({ memberId, way }) => (memberId ? `${memberId} ${way}` : []));
  const seen = isBack(form) ? [form.values.seen ?? []].flat() : noted;
  // What was chosen, when the form comes back, or what is noted.
  const chosen = (id: string) => (isBack(form) ? form.values[wayField(id)] : (wayOf.get(id) ?? 'away'));
  const way = (value: Way | 'away', { member }: Called) => (
    <label class="choice">
      <input type="radio" name={wayField(member.id)} value={value} checked={chosen(member.id) === value} />
      <span>
        <span class="unseen">{member.name}, </span>
        {t[value]}
      </span>
    </label>
  );
  return (
    <>
      {seen.map((value) => (
        <input type="hidden" name="seen" value={value} />
      ))}
      <Table<Called>
        caption={<span class="unseen">{t.title}</span>}
        rows={called}
        columns={[
          {
            head: t.name,
            cell: ({ member }) => (
              <>
                {member.name} {member.organisation && <small class="meta">{member.organisation}</small>}
                {byCode.has(member.id) && <small class="meta"> {t.byCode}</small>}
              </>
            ),
          },
          { head: t.thereHead, cell: (one) => way('there', one) },
          { head: t.remoteHead, cell: (one) => way('remote', one) },
          { head: t.awayHead, cell: (one) => way('away', one) },
        ]}
      />
    </>
  );
}

function Guests({ page, form, presences }: RollPageProps) {
  const t = words(page.lang).roll;
  const others = presences.filter(({ memberId }) => memberId === null);
  return (
    <>
      {others.length > 0 && (
        <fieldset class="field">
          <legend>{t.guests}</legend>
          {others.map(({ name, organisation, byCode }) => (
            <>
              <input type="hidden" name="shown" value={name} />
              <label class="choice">
                <input
                  type="checkbox"
                  name="kept"
                  value={name}
                  checked={!isBack(form) || [form.values.kept ?? []].flat().includes(name)}
                />
                <span>{[name, organisation, byCode && t.byCode].filter(Boolean).join(', ')}</span>
              </label>
            </>
          ))}
        </fieldset>
      )}
      <Field
        page={page}
        form={form}
        name="guests"
        label={t.addGuests}
        hint={t.guestsHint}
        lines={3}
        lang={page.network.lang}
        optional
      />
    </>
  );
}
