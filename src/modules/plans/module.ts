import { defineModule, migrationsFrom } from '#platform/module';

export const plans = defineModule({
  name: 'plans',
  title: { fr: 'Plans d’action', en: 'Action plans' },
  purpose: 'together',
  does: {
    fr: 'Ce qu’un groupe prépare\u00a0: objectifs, actions, calendrier, coûts par financeur, scénarios, indicateurs.',
    en: 'What a group prepares: objectives, actions, calendar, costs by funder, scenarios, indicators.',
  },
  needs: ['groups', 'network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  personalRecords: [
    {
      what: { fr: 'Qui porte une action d’un plan', en: 'Who carries an action of a plan' },
      purpose: {
        fr: 'Savoir à qui s’adresser pour chaque action',
        en: 'Knowing whom to turn to for each action',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Task in the public interest' },
      kept: {
        fr: 'Un membre du groupe\u00a0: son nom, aussi longtemps que sa place est connue\u00a0; ce que le groupe a écrit lui-même, comme une structure, aussi longtemps que le plan',
        en: 'A member of the group: her name, as long as her seat is known; what the group wrote itself, such as an organisation, as long as the plan',
      },
      recipients: {
        fr: 'Le groupe et son comité\u00a0; tout le monde, si le groupe publie le plan',
        en: 'The group and its committee; everybody, when the group publishes the plan',
      },
    },
  ],
});
