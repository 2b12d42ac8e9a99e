import { expect, test } from 'vitest';
import { meetingPath } from '#modules/agenda/rules';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { createApp } from '../../app.tsx';
import { testApp, visitor } from '../../testing.ts';

const db = freshDatabase();
let clock = new Date('2026-11-24T09:12:00Z').getTime();
const app = testApp(db, () => new Date(clock));

test('two hundred people send the form for eight seats at the same time: exactly eight have one', async () => {
  const now = new Date(clock);
  await tellTerritory(db());
  const space = await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now });
  const series = await announced(db(), aWorkshop(space.id, { startsOn: '2026-12-08', seats: 8 }), now);
  const [meeting] = await meetingsOf(db(), series.id);
  const number = meeting?.number as number;
  const form = `${meetingPath({ number, title: series.title, communeName: 'Gramat' })}/inscription`;

  // Each from her own machine, as a proxy says it.
  const program = app.program();
  const config = { ...program.parts.config, MAILLAGE_TRUST_PROXY: true };
  const trusting = { ...program, app: createApp({ ...program.parts, config }) };
  const people = Array.from({ length: 200 }, (_, rank) => ({ rank, self: visitor(() => trusting) }));
  const pages = await Promise.all(people.map(({ self }) => self.get(form)));
  clock += 30_000;
  const answers = await Promise.all(
    people.map(({ rank, self }) => {
      const { text } = pages[rank] as { text: string };
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] as string;
      const fields = { firstName: `Personne ${rank}`, name: 'Vidal', phone: '0536491122', remindBy: 'none' };
      return self.post(
        form,
        { ...fields, _form: hidden('_form'), _since: hidden('_since') },
        { token: hidden('_token'), headers: { 'x-forwarded-for': `10.0.0.${rank}` } },
      );
    }),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  const owns = await Promise.all(answers.map(({ location }) => app.visitor().get(location as string)));
  expect(owns.filter(({ text }) => text.includes('votre place est réservée'))).toHaveLength(8);
  expect((await meetingsOf(db(), series.id))[0]?.seatsTaken).toBe(8);
}, 120_000);
