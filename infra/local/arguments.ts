import { LaunchError } from './launch-error.js';

export interface StartArguments {
  readonly reset: boolean;
  readonly demo: boolean;
  readonly help: boolean;
}

export const START_HELP = `用法 / Usage: npm start -- [--reset] [--no-demo] [--help]

  --reset    删除本地数据后重新开始 / delete the local data and begin anew
  --no-demo  不载入演示数据 / start without the demo data
  --help     显示本帮助 / show this help

变量 / Variables: GATEWAY_PORT PEOPLE_PORT MENTORING_PORT TRAINING_PORT ASSIGNMENTS_PORT SELECTION_PORT ISSUER_PORT
POSTGRES_PORT KAFKA_PORT KAFKA_CONTROLLER_PORT DATABASE_URL KAFKA_BROKERS TOPIC_PREFIX LOCAL_DIR LOG_LEVEL
OIDC_ISSUER OIDC_JWKS_URL OIDC_AUDIENCE   自备身份认证服务，则不启动本机签发服务 / your identity provider; then the local issuer is not started
MODE=production                           需要 OIDC_*；无 GraphiQL、内省与演示数据 / needs OIDC_*; no GraphiQL, introspection or demo data
TRUSTED_DOCUMENTS RATE_LIMIT_COST_PER_MINUTE RATE_LIMIT_UNAUTHENTICATED_PER_MINUTE   见 gateway/README.md / see gateway/README.md`;

const KNOWN = new Set(['--reset', '--no-demo', '--help', '-h']);

/** @throws LaunchError when an option is unknown */
export const parseStartArguments = (args: readonly string[]): StartArguments => {
  const unknown = args.find((argument) => !KNOWN.has(argument));
  if (unknown !== undefined) {
    throw new LaunchError(
      `未知选项 ${unknown}，可用选项见 npm start -- --help`,
      `Unknown option ${unknown}: see npm start -- --help`,
    );
  }
  return {
    reset: args.includes('--reset'),
    demo: !args.includes('--no-demo'),
    help: args.includes('--help') || args.includes('-h'),
  };
};
