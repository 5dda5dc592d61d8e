"""Reads Kafka into the store: the states to their end first, then states and events."""

from __future__ import annotations

import re
import time
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from typing import Callable, Dict, List, Sequence, Set, Tuple, Union

from confluent_kafka import Consumer, KafkaError, KafkaException, Message as KafkaMessage, OFFSET_BEGINNING, TopicPartition

from .messages import Message, Misfit, read_message
from .stop import Stop
from .store import Batch, PartitionKey, Store
from .tables import TABLES

ANSWER_WITHIN_S = 5
SILENCE_S = 30
POLL_S = 0.2
# Event and state of a change are sent one after the other; they are waited for so long, if they are so new.
COUNTERPART_S = 10
NEW_S = 60
TELL_AGAIN_S = 60

Say = Callable[[str, str], None]


def _away(brokers: str) -> Stop:
    return Stop(
        f"Kafka（{brokers}）没有应答：请确认它在运行，且 --brokers（或 KAFKA_BROKERS）的地址正确；已读到的都已保存，可再次运行",
        f"Kafka ({brokers}) does not answer: see that it runs and that --brokers (or KAFKA_BROKERS) is right; what was"
        " read is kept, run again",
    )


class Reader:
    """One consumer without a group: where it stands is in the store alone."""

    def __init__(self, brokers: str, prefix: str, batch: int, store: Store, say: Say) -> None:
        self._brokers, self._prefix, self._batch, self._store, self._say = brokers, prefix, batch, store, say
        self._down_since = 0.0
        self.stopped = False
        self._consumer = Consumer(
            {
                "bootstrap.servers": brokers,
                # Demanded by the library; nothing is ever committed under it.
                "group.id": "cunguan-district-statistics",
                "enable.auto.commit": False,
                "enable.auto.offset.store": False,
                "enable.partition.eof": True,
                "auto.offset.reset": "earliest",
                "fetch.wait.max.ms": 100,
                "log_level": 0,
                "error_cb": self._on_error,
            }
        )

    def _on_error(self, error: KafkaError) -> None:
        if error.code() == KafkaError._ALL_BROKERS_DOWN and not self._down_since:
            self._down_since = time.monotonic()

    def close(self) -> None:
        """Leaves the brokers."""
        self._consumer.close()

    def run(self, until_caught_up: bool) -> None:
        """Catches up; then goes on until it is stopped, unless that was all that was asked."""
        states, events = self._discover()
        self._read(states, until_end=True)
        if not until_caught_up:
            self._read(states + events, until_end=False)
            return
        self._read(states + events, until_end=True)
        give_up = time.monotonic() + COUNTERPART_S
        while self._awaited() and not self.stopped:
            if time.monotonic() > give_up:
                self._say(
                    f"{self._awaited()} 个聚合的事件与现状尚未齐全，稍后再次运行即可",
                    f"of {self._awaited()} aggregates the event or the state has not arrived: run again later",
                )
                return
            self._step()

    def _awaited(self) -> int:
        since = datetime.now(timezone.utc) - timedelta(seconds=NEW_S)
        return self._store.awaited(since.strftime("%Y-%m-%dT%H:%M:%S"))

    def _discover(self) -> Tuple[List[PartitionKey], List[PartitionKey]]:
        """The partitions of the state topics and of the event topics of every kind that there is a table for."""
        try:
            cluster = self._consumer.list_topics(timeout=ANSWER_WITHIN_S)
        except KafkaException as error:
            raise _away(self._brokers) from error
        found: Dict[str, List[PartitionKey]] = {"state": [], "events": []}
        pattern = re.compile(re.escape(self._prefix) + r"cunguan\.[a-z-]+\.(?P<noun>[a-z-]+)\.(?P<kind>state|events)\.v1")
        for name, topic in sorted(cluster.topics.items()):
            match = pattern.fullmatch(name)
            if match and match["noun"] in TABLES:
                found[match["kind"]] += [(name, partition) for partition in sorted(topic.partitions)]
        if not found["state"]:
            raise Stop(
                f"Kafka（{self._brokers}）上没有以“{self._prefix}cunguan.”开头的现状主题：请先启动系统，或检查 --topic-prefix",
                f"Kafka ({self._brokers}) has no state topics that begin with '{self._prefix}cunguan.': start the system"
                " first, or look at --topic-prefix",
            )
        self._store.belong_to(cluster.cluster_id, self._prefix)
        return found["state"], found["events"]

    def _read(self, partitions: Sequence[PartitionKey], until_end: bool) -> None:
        positions = self._store.positions()
        self._next = {key: positions.get(key, 0) for key in partitions}
        self._ended: Set[PartitionKey] = set()
        self._consumer.assign(
            [TopicPartition(*key, self._next[key] or OFFSET_BEGINNING) for key in partitions],
        )
        heard, told = time.monotonic(), 0.0
        while not self.stopped and not (until_end and len(self._ended) == len(partitions)):
            now = time.monotonic()
            if self._step():
                heard = now
            elif until_end and now - heard > SILENCE_S:
                raise _away(self._brokers)
            elif self._down_since and now - told > TELL_AGAIN_S:
                told = now
                self._tell_whether_back()

    def _tell_whether_back(self) -> None:
        try:
            self._consumer.list_topics(timeout=ANSWER_WITHIN_S)
        except KafkaException:
            self._say(
                f"Kafka（{self._brokers}）连接中断，恢复后自动继续",
                f"Kafka ({self._brokers}) is away; reading goes on when it is back",
            )
        else:
            self._down_since = 0.0

    def _step(self) -> bool:
        """Takes what has arrived; answers whether anything did."""
        arrived = self._consumer.consume(num_messages=self._batch, timeout=POLL_S)
        if not arrived:
            return False
        taken: Dict[PartitionKey, List[Tuple[int, Union[Message, Misfit]]]] = defaultdict(list)
        ends: Dict[PartitionKey, int] = {}
        for one in arrived:
            key = (one.topic(), one.partition())
            error = one.error()
            if error is None:
                taken[key].append((one.offset(), _read(one)))
                ends[key] = one.offset() + 1
            elif error.code() == KafkaError._PARTITION_EOF:
                ends[key] = one.offset()
                self._ended.add(key)
            elif not error.retriable():
                raise Stop(f"Kafka 拒绝读取：{error.str()}", f"Kafka refuses the reading: {error.str()}")
        self._store.take([Batch(key, self._next[key], end, taken[key]) for key, end in ends.items()])
        self._next.update(ends)
        self._down_since = 0.0
        return True


def _read(message: KafkaMessage) -> Union[Message, Misfit]:
    try:
        return read_message(message.headers(), message.value())
    except Misfit as misfit:
        return misfit
