import { describe, expect, it } from 'vitest'
import { mrzFrom } from '../../src/web-chat/page/mrz-text.js'

const passport = ['P<KAZULGILI<<AIGUL<<<<<<<<<<<<<<<<<<<<<<<<<<', 'N123456785KAZ9001011F3001019900101400017<<94']
const card = ['IDKGZ123456789720305198800017<', '8803056M3103050KGZ<<<<<<<<<<<8', 'MISALOV<<BAKYT<<<<<<<<<<<<<<<<']

describe('machine-readable lines out of what was read off a photo', () => {
  it('are found among the rest of the page', () => {
    expect(mrzFrom(`REPUBLIC OF KAZAKHSTAN\nULGILI 01.01.1990\n${passport.join('\n')}\n`)).toEqual(passport)
    expect(mrzFrom(`KYRGYZ REPUBLIC\n${card.join('\n')}`)).toEqual(card)
  })

  it('are none where there are none', () => {
    expect(mrzFrom('REPUBLIC OF KAZAKHSTAN\nPASSPORT\nULGILI')).toEqual([])
    expect(mrzFrom('')).toEqual([])
  })

  it('have their spaces, quotes and lost fillers at the end put right', () => {
    const [names = '', data = ''] = passport
    expect(mrzFrom(`${names.slice(0, 40).replace('<<AIGUL', '«AIGUL')}\n${data.replace('9001', '90 01')}`)).toEqual(
      passport,
    )
  })

  it('have fillers that were taken for letters put right where no name can stand', () => {
    const [names = '', data = ''] = passport
    expect(mrzFrom(`${names.slice(0, 30)}KK<C<KEL<<<<<<\n${data}`)).toEqual(passport)
  })

  it('have letters that stand for digits in a date put right by its check digit', () => {
    const [names = '', data = ''] = passport
    expect(mrzFrom(`${names}\n${data.replace('9001011F', '9OO1O11F')}`)).toEqual(passport)
  })

  it('keep what may be right as it was read, for the person to compare', () => {
    const [names = '', data = ''] = passport
    const misread = data.replace('N123', 'N133')
    expect(mrzFrom(`${names}\n${misread}`)).toEqual([names, misread])
  })
})
