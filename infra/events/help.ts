export const EVENTS_HELP = `用法 / Usage: npm run -s events -- <command>

  status                                   发件箱、死信、停放的键、收件箱与消费滞后
                                           outbox, dead letters, parked keys, inbox, consumer lag
  replay --topic <topic> --from <time|offset> --consumer <service>
                                           向一个服务重投其已经过的事件；已生效者不再生效
                                           give a service its past events again; what took effect does not again
  rebuild <service> [--dry-run]            用各主题的现状重建一个服务的副本，并比较前后哈希
                                           make a service's copies again of the state topics, and compare hashes
  dead-letters list [--consumer <service>] [--discarded] [--limit <n>]
  dead-letters show <id> --consumer <service>
  dead-letters retry (<id>… | --all) --consumer <service>
                                           按键的次序重试，成功后放行其后排队者
                                           try again, in the order of the key, then what waits behind it
  dead-letters discard <id> --consumer <service> --reason <text> [--by <name>]
                                           永久跳过并留记录，放行其后排队者
                                           pass over for ever, on record, then what waits behind it

  --json   以 JSON 输出 / answer in JSON        --help   显示本帮助 / show this help

  --from   偏移量（用于每个分区）或时间 / an offset, in each partition, or a time:
           0 · 2015-06-30（上海零时 / midnight in Shanghai）· 2015-06-30T08:00:00Z
  服务 / Services: people mentoring training assignments selection

退出码 / Exit codes: 0 完成 done · 1 未完成 failed, or something was left · 2 用法有误 wrong usage
变量 / Variables: DATABASE_URL KAFKA_BROKERS KAFKA_PORT TOPIC_PREFIX LOCAL_DIR`;
