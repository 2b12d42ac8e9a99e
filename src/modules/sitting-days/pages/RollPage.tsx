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
import type { Presence } from '../presence.ts';
import { words } from '../words.ts';
import { Present } from './Present.tsx';

export interface RollPageProps extends OpenSitting {
  page: Page;
  called: readonly Called[];
  presences: readonly Presence[];
  form: Form;
}

/** A roll call: a tick for each who is there. The form says what it showed, so that two who call it lose nothing. */
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

/** What a box shows: what was ticked, when the form comes back, or what is noted. */
const isTicked = (form: Form, name: string, value: string, isNoted: boolean): boolean =>
  form.values.guests === undefined ? isNoted : [form.values[name] ?? []].flat().includes(value);

function Members({ page, called, presences, form }: RollPageProps) {
  const t = words(page.lang).roll;
  const byCode = new Set(presences.flatMap(({ memberId, byCode }) => (byCode ? [memberId] : [])));
  const wayOf = new Map(presences.map(({ memberId, way }) => [memberId, way]));
  const noted = presences.flatMap(({ memberId, way }) => (memberId ? `${memberId} ${way}` : []));
  const seen = form.values.guests === undefined ? noted : [form.values.seen ?? []].flat();
  const tick = (name: 'there' | 'remote', { member }: Called) => (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        value={member.id}
        checked={isTicked(form, name, member.id, wayOf.get(member.id) === name)}
      />
      <span>
        <span class="unseen">{member.name}, </span>
        {t[name]}
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
          { head: t.thereHead, cell: (one) => tick('there', one) },
          { head: t.remoteHead, cell: (one) => tick('remote', one) },
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
                  checked={isTicked(form, 'kept', name, true)}
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
        lang="fr"
        optional
      />
    </>
  );
}
