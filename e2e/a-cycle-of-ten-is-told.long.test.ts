import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginAll, isAlive } from './attendance-list.ts';
import { become, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/**
 * A cycle of ten workshops from its announcement to its figures: what was typed once serves the agenda, calendars, those
 * who register, the waiting list, the list of who came, and the month of the space.
 */
test('a cycle of ten is announced, followed, filled, moved, cancelled, attended and counted, and nothing is typed twice', async () => {
  const animator = await visitorAs(world, 'animator');
  const space = /\/extranet\/espaces\/([0-9a-f-]{36})/.exec(
    (await animator.get('/extranet/espaces')).text,
  )?.[1];
  const list = `/extranet/espaces/${space}/ateliers`;

  // Announced, on ten days of school.
  const cycle = {
    ...{ kind: 'workshop', title: 'Le grand cycle', level: 'beginner', theme: 'first_steps' },
    ...{
      startsOn: '2026-12-01',
      startsAt: '10h',
      endsAt: '12h',
      pace: 'weekly',
      times: '10',
      isCycle: 'yes',
    },
    ...{ registration: 'open', seats: '2' },
  };
  const dates = await animator.post(`${list}/nouveau`, cycle);
  const days = [...dates.text.matchAll(/name="days" value="([\d-]+)" checked/g)].map(
    ([, day]) => day as string,
  );
  expect(days).toHaveLength(10);
  expect((await animator.post(`${list}/nouveau`, { ...cycle, step: 'publish', days })).status).toBe(303);

  // Followed by a calendar.
  const day = (await animator.get(`/agenda?vue=jour&le=${days[0]}`)).text;
  const meeting = /<a href="(\/agenda\/\d+-le-grand-cycle[^"]*)"/.exec(day)?.[1] as string;
  const slug = /href="\/annuaire\/([a-z0-9-]+)"/.exec((await animator.get(meeting)).text)?.[1];
  const calendar = `/annuaire/${slug}/agenda.ics`;
  expect(await datesIn(calendar)).toHaveLength(10);

  // Two seats: one by telephone, one on the site; a third person waits.
  const team = await browser.visit();
  await become(team, animator, world.origin());
  const staff = await staffPage(team, list);
  await take(team, staff);
  const josette = await register(await browser.visit({ width: 360 }), meeting, 'Josette', 'Vidal');
  expect(josette).toContain('votre place est réservée');
  const roger = await browser.visit({ width: 360 });
  expect(await register(roger, meeting, 'Roger', 'Couderc')).toContain('liste d’attente');

  // Simone gives her seats back: Roger has them in all meetings to come.
  await team.goto(world.origin() + staff);
  await team
    .getByRole('link', { name: /Calmejane/ })
    .first()
    .click();
  await team.locator('summary', { hasText: 'Annuler cette inscription' }).click();
  await team.getByRole('button', { name: 'Annuler cette inscription' }).click();
  await roger.reload();
  await expect.poll(() => roger.getByRole('main').textContent()).toContain('votre place est réservée');

  // The second meeting is moved by a day, the third is cancelled: calendars follow, and so do people.
  await changeMeeting(team, list, 1, async () => {
    await team.locator('summary', { hasText: 'Déplacer cette séance' }).click();
    await team.getByLabel('Le', { exact: true }).fill('2026-12-09');
    await team.getByRole('button', { name: 'Déplacer' }).click();
  });
  await changeMeeting(team, list, 2, async () => {
    await team.locator('summary', { hasText: 'Annuler cette séance' }).click();
    await team.getByRole('button', { name: 'Annuler cette séance' }).click();
  });
  const followed = await datesIn(calendar);
  expect(followed).toContain('2026-12-09 10:00');
  expect(followed).not.toContain(`${days[1]} 10:00`);
  expect(await cancelledIn(calendar)).toContain(`${days[2]} 10:00`);
  await team.goto(`${world.origin()}/courriels`);
  await expect.poll(() => team.getByRole('main').textContent()).toMatch(/Le grand cycle/);

  const before = await peopleIn('2026-11-01');
  await beginAll(world);
  // Attended: both are on the list without being typed, and one tap each counts them in their month.
  await team.goto(world.origin() + staff);
  await team.getByRole('link', { name: 'Ouvrir la liste de présence' }).click();
  await isAlive(team);
  for (const name of ['Josette Vidal', 'Roger Couderc']) {
    await team
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: 'Présent' })
      .click();
    await expect
      .poll(() => team.getByRole('listitem').filter({ hasText: name }).textContent())
      .toContain('Enregistré');
  }
  const walkIns = [
    {
      ...{
        id: randomUUID(),
        subjectId: randomUUID(),
        kind: 'walk_in',
        name: null,
        people: 4,
        state: 'present',
      },
      notedAt: '2026-11-24T09:00:00.000Z',
    },
  ];
  const sent = await animator.post(`${new URL(team.url()).pathname}/envoi`, {
    notes: JSON.stringify(walkIns),
  });
  expect(sent.status).toBe(200);
  const file = (await animator.get(`/extranet/espaces/${space}/frequentation.csv`)).text;
  expect(file).toContain('2026-11');
  expect((await peopleIn('2026-11-01')) - before).toBe(6);
}, 150_000);

const clock = (time: ICAL.Time): string => time.toString().slice(0, 16).replace('T', ' ');

async function eventsIn(path: string): Promise<ICAL.Event[]> {
  const { text } = await (await visitorAs(world, 'anyone')).get(path);
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), zone.getFirstPropertyValue('tzid') as string);
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** When the cycle meets, as a calendar shows it; what is cancelled is left out. */
async function datesIn(path: string): Promise<string[]> {
  const events = (await eventsIn(path)).filter(({ summary }) => summary.includes('Le grand cycle'));
  const series = events.find((event) => !event.isRecurrenceException()) as ICAL.Event;
  for (const event of events) if (event.isRecurrenceException()) series.relateException(event);
  const dates: string[] = [];
  const next = series.iterator();
  for (let start = next.next(); start && dates.length < 20; start = next.next()) {
    const { item, startDate } = series.getOccurrenceDetails(start);
    if (item.component.getFirstPropertyValue('status') !== 'CANCELLED') dates.push(clock(startDate));
  }
  return dates;
}

async function cancelledIn(path: string): Promise<string[]> {
  const events = await eventsIn(path);
  return events
    .filter(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED')
    .map(({ startDate }) => clock(startDate));
}

/** The team's page of the first meeting of the cycle. */
async function staffPage(page: Page, list: string): Promise<string> {
  await page.goto(world.origin() + list);
  return (await page
    .getByRole('link', { name: /^Le grand cycle/ })
    .first()
    .getAttribute('href')) as string;
}

async function changeMeeting(
  page: Page,
  list: string,
  rank: number,
  change: () => Promise<void>,
): Promise<void> {
  await page.goto(world.origin() + list);
  await page
    .getByRole('link', { name: /^Le grand cycle/ })
    .nth(rank)
    .click();
  await change();
}

/** Registers Simone Calmejane, who calls. */
async function take(page: Page, staff: string): Promise<void> {
  await page.goto(world.origin() + staff);
  await page.getByRole('link', { name: 'Inscrire quelqu’un' }).click();
  await page.getByLabel('Prénom').fill('Simone');
  await page.getByLabel('Nom', { exact: true }).fill('Calmejane');
  await page.getByLabel('Téléphone').first().fill('05 36 49 11 55');
  await page.getByRole('button', { name: 'Inscrire' }).click();
}

/** Registers on the public page; answers what the page of the registration says. */
async function register(page: Page, meeting: string, firstName: string, name: string): Promise<string> {
  await page.goto(world.origin() + meeting);
  await page.getByRole('link', { name: /Je m’inscris/ }).click();
  await page.getByLabel('Prénom').fill(firstName);
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Courriel').first().fill(`${firstName.toLowerCase()}@maillage.example`);
  await page.getByLabel('Ce n’est pas la peine').check();
  await page.getByRole('button', { name: 'M’inscrire' }).click();
  // The clock of journeys stands still: whoever fills a form in looks like a machine, and is asked to prove the contrary.
  if (!page.url().includes('/inscription/')) {
    await page.locator('proof-of-work[done]').waitFor();
    await page.getByRole('button', { name: 'M’inscrire' }).click();
  }
  await page.waitForURL(/\/inscription\//);
  return (await page.getByRole('main').textContent()) ?? '';
}

async function peopleIn(month: string): Promise<number> {
  const { rows } = await world
    .program()
    .parts.pool.pg.query('select sum(people)::int as people from lot.attendance_month where month = $1', [
      month,
    ]);
  return rows[0]?.people ?? 0;
}
