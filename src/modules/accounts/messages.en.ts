import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  mails: {
    link: ({ network, address }) => ({
      subject: `Your link to sign in – ${network}`,
      text: `Hello,

Here is the link you asked for to sign in. It works once, for 15 minutes:

${address}

If you asked for nothing, leave this email aside: nobody gets in without this link.

${network}
`,
    }),
    invitation: ({ network, address }) => ({
      subject: `Welcome – ${network}`,
      text: `Hello,

An account is waiting for you on the site of the network “${network}”. Choose your password with this link, good for a week:

${address}

See you soon,
${network}
`,
    }),
    newPassword: ({ network, address }) => ({
      subject: `Choose a new password – ${network}`,
      text: `Hello,

Here is the link you asked for to choose a new password. It works once, for an hour:

${address}

If you asked for nothing, leave this email aside: your password has not changed.

${network}
`,
    }),
  },
};
