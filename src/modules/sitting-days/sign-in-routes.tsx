import { Hono } from 'hono';
import { z } from 'zod';
import { groupById, membersOf } from '#modules/groups';
import { sittingsBetween } from '#modules/sittings';
import { isSettled } from '#modules/sittings/rules';
import { line, optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { type SignRefusal, signIn } from './note-presence.ts';
import { ClosedPage, SignInPage } from './pages/SignInPage.tsx';
import { signInPath } from './paths.ts';
import { openedBy } from './sign-in-code.ts';
import { presencesIn } from './store.ts';
import { words } from './words.ts';

export const signInRoutes = new Hono<Env>();

const address = signInPath(':token');

const SignForm = z
  .object({
    member: optional(z.uuid('unknownChoice')),
    name: optional(line(140)),
    organisation: optional(line(120)),
  })
  .superRefine(({ member, name }, { addIssue }) => {
    if (member === null && name === null) addIssue({ code: 'custom', path: ['name'], message: 'who' });
  });

/** The code is read by whoever gets its address: in a private group nobody is named, and one types one's name. */
const SignPrivately = z
  .object({ name: optional(line(140)), organisation: optional(line(120)) })
  .superRefine(({ name }, { addIssue }) => {
    if (name === null) addIssue({ code: 'custom', path: ['name'], message: 'who' });
  })
  .transform((said) => ({ ...said, member: null }));

/** A room of people shares one address; nobody tries codes one after the other. */
const perMachine: Allowance = { tries: 200, everySeconds: 3 };

signInRoutes.get(address, async (c) => {
  const opened = await openCode(c);
  return opened ? draw(c, opened, blankForm()) : closed(c);
});

signInRoutes.post(address, async (c) => {
  const opened = await openCode(c);
  if (!opened) return closed(c);
  const t = words(c.var.lang);
  const form = await readForm(c, opened.group.isOpen ? SignForm : SignPrivately, t.sign.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  const { member: memberId, name, organisation } = form.data;
  const signed = { memberId, name: memberId === null ? name : null, organisation };
  let done = '';
  const { refusal, location } = await submit<SignRefusal>(c.var.db, form.id, async (tx) => {
    const noted = await signIn(tx, opened.sitting, signed, c.var.now);
    if (noted.refusal !== null) return { refusal: noted.refusal };
    done = noted.name;
    return { location: hrefOf(c, signInPath(c.req.param('token') ?? '')) };
  });
  if (refusal) return draw(c, opened, form.refuse(t.refusals[refusal]), 409);
  return goOn(c, location, t.sign.done(done || (name ?? '')));
});

/** The meeting of a code, on its own day, as long as it is not over. */
async function openCode(c: Ask) {
  const { db, now, network, secret } = c.var;
  await countTry(c, `sitting sign-in ${clientAddress(c)}`, perMachine);
  const day = dateOf(now, network.zone);
  const [from, to] = [startOfDay(day, network.zone), startOfDay(addDays(day, 1), network.zone)];
  const todays = await sittingsBetween(db, from, to);
  const sitting = openedBy(c.req.param('token') ?? '', todays, { day, secret });
  if (!sitting || isSettled(sitting)) return null;
  const group = await groupById(db, sitting.groupId);
  return group && group.archivedAt === null ? { sitting, group } : null;
}

type Opened = NonNullable<Awaited<ReturnType<typeof openCode>>>;

const closed = async (c: Ask) => c.html(<ClosedPage page={await pageOf(c)} />, 410);

async function draw(c: Ask, opened: Opened, form: Form, status: 200 | 409 | 422 = 200) {
  const { sitting, group } = opened;
  const [members, presences] = await Promise.all([
    group.isOpen ? membersOf(c.var.db, group.id) : [],
    presencesIn(c.var.db, sitting.id),
  ]);
  const present = new Set(presences.map(({ memberId }) => memberId));
  const absent = group.isOpen ? members.filter(({ id }) => !present.has(id)) : [];
  const path = signInPath(c.req.param('token') ?? '');
  return c.html(
    <SignInPage page={await pageOf(c)} {...opened} {...{ members: absent, form, path }} />,
    status,
  );
}
