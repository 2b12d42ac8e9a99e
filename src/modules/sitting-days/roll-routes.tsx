import { Hono } from 'hono';
import { calledTo } from '#modules/sitting-calls';
import { type OpenSitting, openSitting } from '#modules/sittings';
import { whenInWords } from '#modules/sittings/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { noteRoll } from './note-presence.ts';
import { CodePage } from './pages/CodePage.tsx';
import { RollPage } from './pages/RollPage.tsx';
import { paper } from './paper.ts';
import { codePath, rollPath, sheetPath, signInPath } from './paths.ts';
import { droppedIn, guestsIn, rollForm, rollIn } from './roll-form.ts';
import { codeFor } from './sign-in-code.ts';
import { presencesIn } from './store.ts';
import { words } from './words.ts';

export const rollRoutes = new Hono<Env>();

rollRoutes.get(rollPath(':sitting'), async (c) => draw(c, await openSitting(c, 'steer'), blankForm()));

rollRoutes.post(rollPath(':sitting'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const { sitting } = opened;
  const memberIds = (await calledTo(c.var.db, sitting)).map(({ member }) => member.id);
  const form = await readForm(c, rollForm(memberIds));
  if (!form.ok) return draw(c, opened, form, 422);
  const noted = {
    roll: rollIn(form.data, memberIds),
    guests: guestsIn(form.data),
    dropped: droppedIn(form.data),
  };
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await noteRoll(tx, sitting, noted, c.var.now);
    return { location: hrefOf(c, rollPath(sitting.id)) };
  });
  return goOn(c, location as string, words(c.var.lang).roll.saved);
});

/** To be projected, so that everybody signs in with her own phone. */
rollRoutes.get(codePath(':sitting'), async (c) => {
  const opened = await openSitting(c, 'steer');
  return c.html(<CodePage page={await pageOf(c)} {...opened} path={signInPathOf(c, opened)} />);
});

rollRoutes.get(sheetPath(':sitting'), async (c) => {
  const opened = await openSitting(c, 'steer');
  const { sitting, group } = opened;
  const page = await pageOf(c);
  const path = signInPathOf(c, opened);
  const called = await calledTo(c.var.db, sitting);
  const pdf = await paper({
    lang: page.lang,
    now: c.var.now,
    network: page.network.name,
    group: group.name,
    title: sitting.title,
    when: whenInWords(page.lang, sitting, page.network.zone),
    place: sitting.place,
    people: called.map(({ member: { name, organisation } }) => ({ name, organisation })),
    url: path && page.absolute(path),
  });
  c.header('Content-Disposition', 'inline; filename="feuille-de-presence.pdf"');
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
});

/** Where the square code leads; null without a date. */
const signInPathOf = (c: Ask, { sitting: { id, startsAt } }: OpenSitting): string | null =>
  startsAt && signInPath(codeFor(id, dateOf(startsAt, c.var.network.zone), c.var.secret));

async function draw(c: Ask, opened: OpenSitting, form: Form, status: 200 | 422 = 200) {
  const [called, presences] = await Promise.all([
    calledTo(c.var.db, opened.sitting),
    presencesIn(c.var.db, opened.sitting.id),
  ]);
  return c.html(<RollPage page={await pageOf(c)} {...opened} {...{ called, presences, form }} />, status);
}
