import type { Tx } from '../../db/client.ts'
import { findGroup, findMember } from '../../db/groups.ts'
import type { News } from '../../db/hiring-news.ts'
import type { Card } from '../../dialogs/show.ts'

/** What one of a group is told: that they are asked, that the way was changed, that it is off. */
export async function groupNews(tx: Tx, { kind, subjectId }: News): Promise<Card | undefined> {
  const member = await findMember(tx, subjectId)
  const group = member && (await findGroup(tx, member.groupId))
  if (!group || (group.status === 'cancelled') !== (kind === 'group-cancelled')) return undefined
  return {
    text: [
      {
        id: `news-${kind}`,
        args: {
          employer: group.employerName,
          from: { country: group.from },
          to: { country: group.to },
          status: member.status,
        },
      },
    ],
    choices: [
      { label: { id: 'group-open-button' }, press: { do: 'go', screen: 'group-mine', id: subjectId }, tone: 'main' },
    ],
  }
}
