"""The command line: read, follow, print."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import sys
from datetime import date
from typing import Callable, List, NoReturn, Optional

from .figures import Figures, figures_on
from .report import report
from .stop import Stop
from .store import Store

DEFAULT_BROKERS = "127.0.0.1:4060"

_ABOUT = (
    "只凭 Kafka 主题统计区、镇、村的数字：先读全部现状主题，再跟随事件主题。\n"
    "District statistics from the topics alone: reads all state topics, then follows the event topics.\n\n"
    "  python -m district_statistics                                       持续跟随，Ctrl-C 结束 / follow until Ctrl-C\n"
    "  python -m district_statistics --until-caught-up --figures 2015-12-31  读到末尾并打印 / read to the end, print\n"
    "  python -m district_statistics --figures 2015-12-31                  只打印已有数据 / print what is there\n"
)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        print(f"命令行有误，请看 --help：{message}\nThe command line is wrong, see --help: {message}", file=sys.stderr)
        sys.exit(2)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"须为 YYYY-MM-DD / must be YYYY-MM-DD: {text}") from error


def _up_to(most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"须为 1 至 {most} 的整数 / must be a whole number from 1 to {most}: {text}")
        return int(text)

    return number


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m district_statistics", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    brokers = os.environ.get("KAFKA_BROKERS", DEFAULT_BROKERS)
    add("--brokers", default=brokers, help=f"Kafka 地址 / where Kafka is; KAFKA_BROKERS, {DEFAULT_BROKERS}")
    add("--topic-prefix", default="", help="主题名前缀 / what stands before each topic's name")
    add("--database", default="district-statistics.sqlite", help="SQLite 文件 / the SQLite file")
    add("--until-caught-up", action="store_true", help="读到末尾即结束 / end when all topics are read to their end")
    add("--figures", type=_day, metavar="YYYY-MM-DD", help="打印该日及该年的数字 / print the figures of this day and year")
    add("--unit", metavar="CODE", help="只打印此区划代码 / only the unit with this division code")
    add("--talk-interval-days", type=_up_to(366), metavar="N", help="谈心间隔规定；主题中没有 / the rule; no topic has it")
    add("--training-days", type=_up_to(366), metavar="N", help="年度培训天数规定；主题中没有 / the rule; no topic has it")
    add("--batch", type=_up_to(10_000), default=500, metavar="N", help="每个事务的消息数 / messages in a transaction; 500")
    add("--json", action="store_true", help="以 JSON 打印 / print JSON")
    add("--digest", action="store_true", help="打印全部数据的 SHA-256 / print the SHA-256 of all rows")
    return parser


def _say(zh: str, en: str) -> None:
    print(f"{zh}\n{en}", file=sys.stderr, flush=True)


def _read(options: argparse.Namespace, store: Store) -> None:
    try:
        from .reading import Reader  # pylint: disable=import-outside-toplevel
    except ImportError as error:
        raise Stop(
            "缺少 confluent-kafka：请运行 pip install -r requirements.txt",
            "confluent-kafka is missing: run pip install -r requirements.txt",
        ) from error
    reader = Reader(options.brokers, options.topic_prefix, options.batch, store, _say)

    def stop(_number: int, _frame: object) -> None:
        reader.stopped = True

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    try:
        reader.run(options.until_caught_up)
    finally:
        reader.close()


def _print_figures(options: argparse.Namespace, store: Store) -> None:
    day: date = options.figures
    units: List[Figures] = figures_on(store.db, day, options.talk_interval_days, options.training_days)
    if options.unit is not None:
        units = [unit for unit in units if unit["code"] == options.unit]
        if not units:
            raise Stop(f"没有代码为 {options.unit} 的区、镇、村", f"No district, town or village has the code {options.unit}")
    if options.json:
        print(json.dumps({"asOf": day.isoformat(), "year": day.year, "units": units}, ensure_ascii=False, indent=2))
    else:
        print(report(day, units))


def _run(options: argparse.Namespace) -> None:
    store = Store(options.database)
    try:
        if options.until_caught_up or not (options.figures or options.digest):
            _read(options, store)
        if store.misfits():
            _say(
                f"有 {store.misfits()} 条消息无法识别，见表 misfits",
                f"{store.misfits()} messages could not be taken, see the table misfits",
            )
        if options.figures:
            _print_figures(options, store)
        if options.digest:
            print(store.digest())
    finally:
        store.close()


def main(arguments: Optional[List[str]] = None) -> int:
    """Runs the program; 0 when all is done, 1 when something is in the way, 2 when the command line is wrong."""
    options = _parser().parse_args(arguments)
    try:
        _run(options)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except sqlite3.Error as error:
        _say(f"数据库 {options.database} 出错：{error}", f"The database {options.database} failed: {error}")
        return 1
    return 0
