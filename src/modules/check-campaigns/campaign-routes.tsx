import { Hono } from 'hono';
import type { Chart } from '#platform/charts/chart';
import { drawChart } from '#platform/charts/draw';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { formatNumber, type Lang } from '#platform/i18n';
import { record } from '#platform/journal';
import { scopeOf } from '#platform/scope';
import { addDays, dateOf, type IsoDate, startOfDay, weekdayOf } from '#platform/time';
import { formatDate } from '#platform/time-words';
import { askNow } from './ask-spaces.ts';
import { idleSpaces } from './due-store.ts';
import { answersByWeek, followedIn } from './follow-store.ts';
import { groupingsOf } from './list-routes.tsx';
import { CampaignPage } from './pages/CampaignPage.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { campaignPath } from './paths.ts';
import { checkedSince, mondaysBefore, progressByGrouping, progressOf, seriesOf } from './progress.ts';
import { SettingForm, startForm, textOf } from './setting-form.ts';
import { readSetting, writeSetting } from './setting-store.ts';
import { words } from './words.ts';

export const campaignRoutes = new Hono<Env>();

campaignRoutes.get(campaignPath, async (c) => draw(c, {}));

campaignRoutes.post(`${campaignPath}/rythme`, async (c) => {
  const { name } = requirePermission(c, 'check.start');
  const t = words(c.var.lang);
  const form = await readForm(c, SettingForm);
  if (!form.ok) return draw(c, { setting: form });
  await submit(c.var.db, form.id, async (tx) => {
    await writeSetting(tx, form.data);
    await record(
      tx,
      { actor: name, act: 'check.rhythm', subject: 'network', details: { ...form.data } },
      c.var.now,
    );
    return { location: campaignPath };
  });
  return goOn(c, (await pageOf(c)).href(campaignPath), t.campaign.rhythm.saved);
});

campaignRoutes.post(`${campaignPath}/lancer`, async (c) => {
  const viewer = requirePermission(c, 'check.start');
  const { db, now, lang } = c.var;
  const followed = await followedIn(db, scopeOf(viewer, 'check.start'));
  const form = await readForm(c, startForm(groupingsOf(followed).map(({ code }) => code)));
  if (!form.ok) return draw(c, { start: form });
  let asked = 0;
  await submit(db, form.id, async (tx) => {
    asked = await askNow(tx, form.data.epci, now);
    const details = { epci: form.data.epci, asked };
    await record(tx, { actor: viewer.name, act: 'check.started', subject: 'network', details }, now);
    return { location: campaignPath };
  });
  return goOn(c, (await pageOf(c)).href(campaignPath), words(lang).campaign.start.started(asked));
});

/** How many teams would be written to is read before any is. */
campaignRoutes.get(`${campaignPath}/lancer`, async (c) => {
  const viewer = requirePermission(c, 'check.start');
  const { db, network } = c.var;
  const groupings = groupingsOf(await followedIn(db, scopeOf(viewer, 'check.start')));
  const asked = groupings.find(({ code }) => code === c.req.query('epci')) ?? null;
  const [page, { nightlyLetters }, idle] = await Promise.all([
    pageOf(c),
    readSetting(db),
    idleSpaces(db, { epci: asked?.code ?? null, zone: network.zone }),
  ]);
  const form = blankForm({ epci: asked?.code ?? '' });
  const where = asked?.name ?? null;
  return c.html(<StartPage {...{ page, form, where, nightlyLetters, spaces: idle.length }} />);
});

/** The page, with one of its forms perhaps as it was typed. */
async function draw(c: Ask, { setting, start }: { setting?: Form; start?: Form }): Promise<Response> {
  const viewer = requirePermission(c, 'check.start');
  const { db, now, network, lang } = c.var;
  const today = dateOf(now, network.zone);
  const mondays = mondaysBefore(addDays(today, 1 - weekdayOf(today)));
  const since = startOfDay(mondays[0] as IsoDate, network.zone);
  const [kept, followed, weeks] = await Promise.all([
    readSetting(db),
    followedIn(db, scopeOf(viewer, 'check.start')),
    answersByWeek(db, { since, zone: network.zone }),
  ]);
  const moment = { since: checkedSince(today, kept.months), now };
  const chart = chartOf(lang, mondays, weeks);
  return c.html(
    <CampaignPage
      page={await pageOf(c)}
      progress={progressOf(followed, moment)}
      groupings={progressByGrouping(followed, moment)}
      chart={chart}
      drawn={await drawChart(chart)}
      setting={setting ?? blankForm(textOf(kept))}
      start={start ?? blankForm()}
    />,
    setting || start ? 422 : 200,
  );
}

function chartOf(
  lang: Lang,
  mondays: readonly IsoDate[],
  weeks: Awaited<ReturnType<typeof answersByWeek>>,
): Chart {
  const t = words(lang).campaign.chart;
  const count = weeks.reduce((sum, { confirmed, corrected }) => sum + confirmed + corrected, 0);
  return {
    id: 'answers',
    kind: 'columns',
    title: t.title(count),
    description: t.description,
    categories: mondays.map((monday) => formatDate(lang, monday)),
    series: seriesOf(mondays, weeks, t),
    // Between two whole numbers of checks the axis says nothing.
    format: (value) => (Number.isInteger(value) ? formatNumber(lang, value) : ''),
  };
}
