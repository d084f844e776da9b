import { expect, test } from 'vitest'
import { run } from '../../test/run-command.ts'

const COMMANDS = ['read', 'annotate', 'report', 'export', 'find', 'diff', 'show']

test.each(COMMANDS)('the help of %s has examples', async command => {
  const { status, out, err } = await run(['help', command])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain(`Usage: rashomon ${command}`)
  expect(out).toContain(`$ rashomon ${command} `)
})

test('help lists every command and the exit statuses', async () => {
  const { status, out } = await run(['--help'])
  expect(status).toBe(0)
  for (const command of COMMANDS) expect(out).toContain(`  ${command} `)
  expect(out).toContain('130')
})

test('the version is the package’s', async () => {
  expect(await run(['--version'])).toEqual({ status: 0, out: '0.1.0\n', err: '' })
})

test.each([
  [[]],
  [['sing']],
  [['read']],
  [['read', 'pages']],
  [['read', 'pages', '--into', 'x', '--threads', '0']],
  [['read', 'pages', '--into', 'x', '--threads', 'many']],
  [['annotate', '--layers', 'names,moods']],
  [['export', 'x', '--out', 'y', '--format', 'pdf']],
  [['find', 'x', 'y', '--limit', '-1']],
  [['show', 'x']],
])('a wrong call is said to be one: %j', async args => {
  const { status, out, err } = await run(args)
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err).not.toBe('')
})

test.each([
  [['report', 'gone.rashomon', '--out', 'x.html']],
  [['export', 'gone.rashomon', '--out', 'x']],
  [['find', 'gone.rashomon', 'x']],
  [['show', 'gone.rashomon', 'x']],
  [['diff', 'gone.rashomon', 'gone.rashomon']],
])('a record that is not there is missed: %j', async args => {
  const { status, err } = await run(args)
  expect(status).toBe(4)
  expect(err).toMatch(/^rashomon: There is no record at gone\.rashomon: make one .*\n$/)
})

test('a bug of ours is said to be one', async () => {
  const openPool = () => {
    throw new Error('the roof is gone')
  }
  const { status, out, err } = await run(['annotate'], { openPool })
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toMatch(/^rashomon: This is a bug of ours; please report it .*the roof is gone/)
})
