// Plain JavaScript on purpose: it runs before `npm ci`, on whatever Node (20 or newer) the machine has.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project folder. */
export const projectmap = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const isWindows = process.platform === 'win32';
const stempel = join(projectmap, 'node_modules', '.leidraad-slot');

/** How every command runs: in the project folder, with the project's own tools (its Node included) first. */
const instelling = () => ({
  cwd: projectmap,
  stdio: 'inherit',
  shell: isWindows,
  env: { ...process.env, PATH: `${join(projectmap, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` },
});

/** Runs a command, shows its output and stops this process when it fails. */
export function voerUit(opdracht, argumenten) {
  const uitslag = spawnSync(opdracht, argumenten, instelling());
  if (uitslag.error) {
    console.error(`\nKon '${opdracht}' niet starten: ${uitslag.error.message}`);
    process.exit(1);
  }
  if (uitslag.status !== 0) process.exit(uitslag.status ?? 1);
}

/** Runs a command that goes on until it is stopped, and hands it every signal to stop, so that no server stays behind. */
export function laatDraaien(opdracht, argumenten) {
  const kind = spawn(opdracht, argumenten, instelling());
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signaal, () => kind.kill(signaal));
  kind.on('exit', (code) => process.exit(code ?? 0));
}

/** Installs the dependencies exactly as locked, unless that was already done for this lock file. */
export function installeer() {
  const [groot] = process.versions.node.split('.').map(Number);
  if (groot < 20) {
    console.error(`Deze leidraad heeft Node 20 of nieuwer nodig. Je hebt ${process.versions.node}.`);
    process.exit(1);
  }
  const slot = createHash('sha256')
    .update(readFileSync(join(projectmap, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stempel) && readFileSync(stempel, 'utf8') === slot) return;
  console.log('Onderdelen installeren (eenmalig) …');
  voerUit('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(dirname(stempel), { recursive: true });
  writeFileSync(stempel, slot);
}
