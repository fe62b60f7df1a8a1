import { SECOND } from '../calendar.ts'
import { buyByVa, daysAgo, type Plot } from './plot.ts'

export const accountPlots = {
  'signed-out': { about: 'Nobody is signed in', opens: '/', isSignedOut: true },
  fresh: { about: 'On the free plan, nothing bought yet', opens: '/app' },
  'empty-account': {
    about: 'No notebook, no note, no order',
    opens: '/app',
    tell: async ({ world }) => void Object.assign(world, { notebooks: [], notes: [] }),
  },
  english: {
    about: 'Somebody who reads English, e-mails included',
    opens: '/en/app',
    startsAt: daysAgo(10),
    tell: async (story) => {
      story.sari.language = 'en'
      await buyByVa(story)
    },
  },
  'short-sessions': {
    about: 'An access token lasts ten seconds',
    opens: '/app',
    settings: { accessTokenTtlMs: 10 * SECOND },
  },
  'api-slow': {
    about: 'Every answer takes three seconds',
    opens: '/pricing',
    settings: { apiDelayMs: 3 * SECOND },
  },
  'api-failing': {
    about: 'Everything but the session answers 503',
    opens: '/pricing',
    settings: {
      callFaults: {
        '/plans': 'fails',
        '/payment/*': 'fails',
        '/orders*': 'fails',
        '/user/*': 'fails',
        '/notebooks*': 'fails',
        '/ai/*': 'fails',
        '/subscription': 'fails',
      },
    },
  },
} satisfies Record<string, Plot>
