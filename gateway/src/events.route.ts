import { createHash } from 'node:crypto';
import type { Route } from '@cunguan/http';

const styleHashes = (page: string): string =>
  [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)]
    .map(([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    .join(' ');

/** `/events`: the contract of every topic and event, for everybody; it holds no data and loads nothing. */
export const eventsRoute = (page: string): Route => {
  const policy = [
    "default-src 'none'",
    `style-src ${styleHashes(page)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    method: 'GET',
    path: '/events',
    handle: () =>
      Promise.resolve({
        status: 200,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'content-security-policy': policy,
          'referrer-policy': 'no-referrer',
        },
        body: page,
      }),
  };
};
