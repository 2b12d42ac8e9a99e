import { defineModule, migrationsFrom } from '#platform/module';

export const accounts = defineModule({
  name: 'accounts',
  title: { fr: 'Comptes et connexion', en: 'Accounts and sign-in' },
  needs: ['network'],
  required: true,
  migrations: migrationsFrom(import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })),
});
