// Owns: check_setting.
import type { DbOf } from '#platform/database/deed';
import { type CheckSetting, usualSetting } from './setting.ts';

type Db = DbOf<'checkSetting'>;

export async function readSetting(db: Db): Promise<CheckSetting> {
  const line = await db.selectFrom('checkSetting').select(['months', 'nightlyLetters']).executeTakeFirst();
  return (line as CheckSetting | undefined) ?? usualSetting;
}

export async function writeSetting(db: Db, setting: CheckSetting): Promise<void> {
  await db
    .insertInto('checkSetting')
    .values(setting)
    .onConflict((conflict) => conflict.column('onlyLine').doUpdateSet(setting))
    .execute();
}
