// node --import <this file> main.ts: runs TypeScript as jest does, without a build of the tests.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
