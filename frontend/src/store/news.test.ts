/** What is told of a change, and to whom. */
import { expect, test } from 'vitest'
import { openNews, type Told } from './news'

test('a save that ends after its diary was shut is no fault, and is told to nobody', () => {
  const news = openNews('shut')
  const heard: Told[] = []
  news.listen((told) => heard.push(told))

  news.close()
  news.tell({ ids: ['a'], by: 'person' })

  expect(heard).toEqual([])
})

test('who no longer listens hears nothing more', () => {
  const news = openNews('left')
  const heard: Told[] = []
  const stop = news.listen((told) => heard.push(told))

  news.tell({ ids: ['a'], by: 'person' })
  stop()
  news.tell({ ids: ['b'], by: 'account' })
  news.close()

  expect(heard).toEqual([{ ids: ['a'], by: 'person' }])
})
