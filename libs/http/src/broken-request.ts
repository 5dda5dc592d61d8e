import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem } from './problem.js';
import { SECURITY_HEADERS } from './security-headers.js';

const TOO_SLOW = problem(
  408,
  'REQUEST.TOO_SLOW',
  '请求没有及时发送完毕，请检查网络后重试',
  'the request did not arrive in time; check the network and send it again',
);
const HEADERS_TOO_LARGE = problem(
  431,
  'REQUEST.HEADERS_TOO_LARGE',
  '请求头过大，请缩短',
  'the request headers are too large; shorten them',
);
const NOT_HTTP = problem(400, 'BAD_REQUEST', '请求不是有效的 HTTP', 'the request is not valid HTTP');

const ANSWERS: ReadonlyMap<string | undefined, typeof NOT_HTTP> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', TOO_SLOW],
  ['HPE_HEADER_OVERFLOW', HEADERS_TOO_LARGE],
]);

/** Answers what Node could not make a request of, or what came too slowly, and ends the connection. */
export const answerBrokenRequest = (
  code: string | undefined,
  socket: Duplex,
  headers: Readonly<Record<string, string>>,
): void => {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers: own, body } = ANSWERS.get(code) ?? NOT_HTTP;
  const all = {
    ...SECURITY_HEADERS,
    ...headers,
    ...own,
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n'), () => {
    socket.destroy();
  });
};
