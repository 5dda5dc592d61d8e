export const AUDIT_HELP = `用法 / Usage: npm run -s audit -- <command>

  verify [<service>] [--heads <file>]      从头核对审计链，并与文件及主题中的每个签名比较
                                           check the audit chains from their beginning, against every signed head of
                                           the file and of the topic
  sign [<service>]                         立即为链的末端签名并发布
                                           sign and publish where the chains end now
  heads [<service>] [--heads <file>]       列出已签名的末端 / list the signed heads
  list --official <id> [--from <day>] [--to <day>]
                                           谁对一名村官、或该村官本人办了什么
                                           who did what about an official, and what the official did

  --json   以 JSON 输出 / answer in JSON        --help   显示本帮助 / show this help

  服务 / Services: people mentoring training assignments selection
  日期 / Days: 2015-06-30，上海时区，含当日 / in Shanghai, both included

退出码 / Exit codes: 0 完好 intact · 1 有误或未完成 something is wrong, or failed · 2 用法有误 wrong usage
变量 / Variables: DATABASE_URL KAFKA_BROKERS KAFKA_PORT TOPIC_PREFIX LOCAL_DIR
                  AUDIT_KEY AUDIT_SIGNING_KEY AUDIT_PUBLIC_KEY AUDIT_HEADS_FILE`;
