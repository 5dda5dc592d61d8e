import { describe, expect, it } from '@jest/globals';
import { serverProperties } from './server-properties.js';

const lines = (logDir: string) => serverProperties({ logDir, port: 4060, controllerPort: 4061 }).split('\n');

describe("Kafka's settings", () => {
  it('listen on the loopback address alone', () => {
    expect(lines('/data')).toContain('listeners=PLAINTEXT://127.0.0.1:4060,CONTROLLER://127.0.0.1:4061');
  });

  it('name a folder in any script', () => {
    expect(lines('/村官 a\\b')).toContain('log.dirs=/\\u6751\\u5b98 a\\\\b');
  });
});
