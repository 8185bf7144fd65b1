import { listMembers } from '../../db/employers.ts'
import { addNews } from '../../db/hiring-news.ts'
import type { NewsKind } from '../../domain/exchange/news.ts'
import { goTo, type Next, type Params, type Scene } from '../talk/scene.ts'

/** Everyone who acts for the employer is told, once each. */
export async function tellEmployer(scene: Scene, employerId: string, kind: NewsKind, subjectId: string): Promise<void> {
  const members = await listMembers(scene.tx, employerId)
  const others = members.map(({ personId }) => personId).filter((id) => id !== scene.person.id)
  await addNews(scene.tx, others, kind, subjectId, scene.now)
}

/** Somebody was faster: what is shown is how it stands now. */
export const changedMeanwhile = (screen: string, params: Params): Next => ({
  ...goTo(screen, params),
  notice: [{ id: 'application-changed-meanwhile' }],
})
