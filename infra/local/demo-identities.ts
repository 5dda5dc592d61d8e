import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isUuid } from '@cunguan/domain';
import type { DemoIdentities } from '../demo/identities.js';
import type { TokenHolder } from './access-token.js';
import type { DemoPerson } from './demo-people.js';
import { LaunchError } from './launch-error.js';

/** Written when the demo is loaded, whole or not at all. */
export const saveDemoIdentities = (path: string, identities: DemoIdentities): void => {
  writeFileSync(`${path}.next`, `${JSON.stringify(identities, null, 2)}\n`);
  renameSync(`${path}.next`, path);
};

const readIdentities = (path: string): Readonly<Partial<Record<string, unknown>>> => {
  try {
    const read: unknown = JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/**
 * The person as a token names them, with their ids as official or cadre.
 * @throws LaunchError when the demo that makes these ids is not loaded
 */
export const tokenHolder = (person: DemoPerson, path: string): TokenHolder => {
  const { id, roles, official, cadre } = person;
  const identities = official === undefined && cadre === undefined ? {} : readIdentities(path);
  const idOf = (name: keyof DemoIdentities | undefined): string | null => {
    if (name === undefined) return null;
    const found = identities[name];
    if (typeof found === 'string' && isUuid(found)) return found;
    throw new LaunchError(
      '此人是演示数据中的人员，而演示数据尚未载入：请先运行 npm start（不加 --no-demo）并等待载入完成',
      'This person is one of the demo data, which is not loaded: run npm start without --no-demo and wait until it is',
    );
  };
  return { id, roles, officialId: idOf(official), cadreId: idOf(cadre) };
};
