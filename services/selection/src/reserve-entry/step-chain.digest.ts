import { createHash } from 'node:crypto';
import type { Digest } from './step-chain.js';

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');
