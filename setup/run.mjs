// Runs a program of this checkout on the Node that the project pins, installing what is missing first.
//
//   node setup/run.mjs FILE [ARGS…]
//
// Plain JavaScript without dependencies, since it is what runs before anything is installed, on Node 20 or later.
// Messages go to standard error: standard output belongs to the program.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installed means: npm wrote its own lock after the project's lock last changed, and the pinned Node is there. */
function installed() {
  const written = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(written) || !existsSync(pinned)) return false
  return statSync(written).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function install() {
  console.error('rashomon: installing what is missing (npm ci), once; this takes about a minute …')
  const windows = process.platform === 'win32'
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (run.status !== 0 || !installed()) {
    console.error('rashomon: the installation failed; run `npm ci` in the project folder to see why, then try again')
    process.exit(run.status || 1)
  }
  console.error('rashomon: installed')
}

const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('usage: node setup/run.mjs FILE [ARGS…]')
  process.exit(2)
}
if (!installed()) install()

const program = resolve(root, file)
if (resolve(process.execPath) === resolve(pinned)) {
  process.argv = [process.execPath, program, ...args]
  await import(pathToFileURL(program).href)
} else {
  // Another Node started us: hand over to the pinned one, with its signals and its exit status.
  const child = spawn(pinned, [program, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal) process.removeAllListeners(signal)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code ?? 1)
  })
}
