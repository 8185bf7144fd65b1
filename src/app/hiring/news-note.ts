import { findApplication, openInvitation } from '../../db/applications.ts'
import type { Tx } from '../../db/client.ts'
import { findContract } from '../../db/contracts.ts'
import type { News } from '../../db/hiring-news.ts'
import type { Box } from '../../db/sealing.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import { groupNews } from './group-news.ts'

/** What one is told of what the other side did, with the way to it; `undefined` where it is gone or no longer so. */
export async function newsNote(tx: Tx, box: Box, news: News): Promise<Card | undefined> {
  if (news.kind.startsWith('application-')) return applicationNote(tx, box, news)
  return news.kind.startsWith('contract-') ? contractNote(tx, news) : groupNews(tx, news)
}

const open = (label: string, screen: string, id: string): Choice => ({
  label: { id: label },
  press: { do: 'go', screen, id },
  tone: 'main',
})

async function applicationNote(tx: Tx, box: Box, { kind, subjectId, personId }: News): Promise<Card | undefined> {
  const of = await findApplication(tx, subjectId)
  if (!of) return undefined
  const isApplicant = of.personId === personId
  const head: Text = { id: `news-${kind}`, args: { title: of.title, employer: of.employerName } }
  if (!isApplicant) return { text: [head], choices: [open('applicant-card-button', 'applicant', of.id)] }
  const invitation = kind === 'application-invited' ? openInvitation(box, of) : undefined
  return {
    text: [
      head,
      ...(invitation ? [{ id: 'plain', args: { value: invitation } }] : []),
      ...(kind === 'application-declined' && of.reason ? [{ id: `application-declined-${of.reason}` }] : []),
    ],
    choices: [open('application-mine-button', 'application', of.id)],
  }
}

async function contractNote(tx: Tx, { kind, subjectId, personId }: News): Promise<Card | undefined> {
  const of = await findContract(tx, subjectId)
  if (!of) return undefined
  const isWorker = of.personId === personId
  const needsAnswer = kind === 'contract-proposed' && of.status === 'proposed'
  return {
    text: [
      {
        id: `news-${kind}`,
        args: {
          side: isWorker ? 'worker' : 'employer',
          employer: of.employerName ?? { text: { id: 'vacancy-employer-unknown' } },
        },
      },
      ...(needsAnswer ? [{ id: 'contract-waits-you', tight: true }] : []),
      ...(isWorker && kind === 'contract-terminated' ? [{ id: 'contract-countdown' }] : []),
    ],
    choices: [
      open('contract-open-button', 'contract', of.id),
      ...(isWorker && kind !== 'contract-proposed' ? [open('reminder-stay-button', 'stay', of.id)] : []),
    ],
  }
}
