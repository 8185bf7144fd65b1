import { describe, expect, it } from 'vitest'
import { needsOf } from '../../src/domain/needs.ts'

const day = '2026-12-10'
const duties = (needs: ReturnType<typeof needsOf>) => needs.duties.map(({ value }) => value.id)

describe('what somebody needs', () => {
  it('from Kazakhstan to Russia for work: ruID 72 hours before, an ID card is enough, registration and medical examination', () => {
    const needs = needsOf({ citizenship: 'KZ', from: 'KZ', to: 'RU', purpose: 'work' }, day)
    expect(needs.forms.map(({ id, value }) => [id, value.minHours])).toEqual([['ru-ruid/2', 72]])
    expect(needs.documents?.value.accepted).toBe('yes')
    expect(needs.freeDays).toBe(30)
    expect(duties(needs)).toEqual(['ru-registration', 'ru-medical'])
    expect(needs.contract?.source).toContain('97(5)')
    expect(needs.renewal?.value.countdownDays).toBe(15)
  })

  it('from Kyrgyzstan to Russia by land also needs the form of the state passed through', () => {
    const needs = needsOf({ citizenship: 'KG', from: 'KG', to: 'RU', purpose: 'work' }, day)
    expect(needs.formsOnTheWay.map(({ id }) => id)).toEqual(['kz-eta/1'])
  })

  it('to Belarus may register on the website, or in person when coming through Russia', () => {
    const needs = needsOf({ citizenship: 'KZ', from: 'KZ', to: 'BY', purpose: 'family' }, day)
    expect(duties(needs)).toEqual(['by-registration', 'by-registration-in-person'])
  })

  it('to Kazakhstan registers a change of address within five working days, since July 2026', () => {
    const corridor = { citizenship: 'RU', from: 'RU', to: 'KZ', purpose: 'study' } as const
    expect(needsOf(corridor, day).addressChange?.value).toBe(5)
    expect(needsOf(corridor, '2026-06-30').addressChange).toBeUndefined()
  })

  it('home is nothing but our own registration', () => {
    const needs = needsOf({ citizenship: 'KZ', from: 'RU', to: 'KZ', purpose: 'other' }, day)
    expect(needs).toMatchObject({ forms: [], duties: [], documents: undefined, stay: undefined, card: undefined })
    expect(needs.leadTime?.id).toBe('eaeu-notice-48h/1')
  })
})
