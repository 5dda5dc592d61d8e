"""What was read, in one SQLite file; the offsets change in the transaction that changes the rows."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Dict, Iterator, Optional, Sequence, Tuple, Union

from .messages import Message, Misfit
from .stop import Stop
from .tables import SCHEMA_VERSION, TABLES, Table, column_of, schema

PartitionKey = Tuple[str, int]


@dataclass(frozen=True)
class Batch:
    """What one partition gave from `start` up to, not with, `end`: offsets with their messages."""

    partition: PartitionKey
    start: int
    end: int
    messages: Sequence[Tuple[int, Union[Message, Misfit]]]


class Store:
    """One writer at a time; others may read the file meanwhile."""

    def __init__(self, path: str) -> None:
        try:
            self.db = sqlite3.connect(path, isolation_level=None, timeout=30)
            # Others may read while this writes; a power cut may cost the last batches, with their offsets.
            self.db.execute("PRAGMA journal_mode = WAL")
            self.db.execute("PRAGMA synchronous = NORMAL")
            self._make()
        except sqlite3.Error as error:
            raise Stop(
                f"无法打开数据库 {path}（{error}）：请用 --database 指定可写的文件",
                f"The database {path} cannot be opened ({error}): name a file that can be written with --database",
            ) from error

    def _make(self) -> None:
        with self._transaction():
            (version,) = self.db.execute("PRAGMA user_version").fetchone()
            if version == SCHEMA_VERSION:
                return
            if version != 0 or self.db.execute("SELECT 1 FROM sqlite_master").fetchone():
                raise Stop(
                    "此文件不是本程序此版本的数据库：请用 --database 指定新文件，从头读取即可",
                    "This file is no database of this version: name a new one with --database; all is read again",
                )
            for statement in schema():
                self.db.execute(statement)
            self.db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def belong_to(self, cluster_id: str, topic_prefix: str) -> None:
        """Binds an empty database to a cluster, and refuses another: its offsets would mean nothing there."""
        with self._transaction():
            found = self.db.execute("SELECT cluster_id, topic_prefix FROM origin").fetchone()
            if found is None:
                self.db.execute("INSERT INTO origin VALUES (?, ?)", (cluster_id, topic_prefix))
            elif found != (cluster_id, topic_prefix):
                raise Stop(
                    "此数据库读自另一个 Kafka 集群或另一主题前缀：请用 --database 指定新文件",
                    "This database was read from another Kafka cluster or topic prefix: name a new one with --database",
                )

    def positions(self) -> Dict[PartitionKey, int]:
        """The next offset of each partition that was read before."""
        rows = self.db.execute("SELECT topic, partition, next_offset FROM positions")
        return {(topic, partition): offset for topic, partition, offset in rows}

    def take(self, batches: Sequence[Batch]) -> None:
        """Takes the messages and their offsets in one transaction: killed at any moment, both are there or neither."""
        with self._transaction():
            for batch in batches:
                self._advance(batch)
                for offset, message in batch.messages:
                    try:
                        self._take_one(message)
                    except Misfit as misfit:
                        row = (*batch.partition, offset, str(misfit))
                        self.db.execute("INSERT OR IGNORE INTO misfits VALUES (?, ?, ?, ?)", row)

    def _advance(self, batch: Batch) -> None:
        topic, partition = batch.partition
        found = self.db.execute(
            "SELECT next_offset FROM positions WHERE topic = ? AND partition = ?", batch.partition
        ).fetchone()
        if (found[0] if found else 0) != batch.start:
            raise Stop(
                "另一个进程正在写同一个数据库：请只运行一个", "Another process writes the same database: run only one"
            )
        self.db.execute("INSERT OR REPLACE INTO positions VALUES (?, ?, ?)", (topic, partition, batch.end))

    def _take_one(self, message: Union[Message, Misfit]) -> None:
        if isinstance(message, Misfit):
            raise message
        if message.is_state:
            self._take_state(message)
        else:
            self._take_fact(message)

    def _known(self, aggregate_id: str) -> Optional[Tuple[int, bool]]:
        found = self.db.execute(
            "SELECT version, erased FROM aggregates WHERE aggregate_id = ?", (aggregate_id,)
        ).fetchone()
        return (found[0], bool(found[1])) if found else None

    def _take_state(self, state: Message) -> None:
        """A state is the whole truth about its aggregate; one that is not newer than what is known is passed over."""
        known = self._known(state.aggregate_id)
        erases = state.payload is None
        if known is not None and (state.version < known[0] or (state.version == known[0] and not erases)):
            return
        table = TABLES.get(state.name)
        if table is None:
            raise Misfit(f"{state.type} is a state of a kind that is unknown here")
        self._replace(table, state)
        if erases:
            self.db.execute("DELETE FROM facts WHERE aggregate_id = ?", (state.aggregate_id,))
        self.db.execute(
            "INSERT OR REPLACE INTO aggregates VALUES (?, ?, ?, ?, ?)",
            (state.aggregate_id, state.name, state.version, state.recorded_at, erases),
        )

    def _replace(self, table: Table, state: Message) -> None:
        key = state.aggregate_id
        rows = table.rows_of(key, state.payload) if state.payload is not None else []
        for name in (table.name, *(part.table for part in table.parts)):
            self.db.execute(f"DELETE FROM {name} WHERE {table.key} = ?", (key,))
        for name, fields, values in rows:
            columns = ", ".join(column_of(field) for field in fields)
            marks = ", ".join("?" for _ in values)
            self.db.execute(f"INSERT INTO {name} ({table.key}, {columns}) VALUES ({marks})", values)

    def _take_fact(self, fact: Message) -> None:
        """The same event may arrive again, and is kept once; of what is erased nothing is kept."""
        known = self._known(fact.aggregate_id)
        if known is not None and known[1] and fact.version <= known[0]:
            return
        payload = json.dumps(fact.payload, ensure_ascii=False, sort_keys=True)
        row = (fact.event_id, fact.type, fact.aggregate_id, fact.version, fact.valid_on, fact.recorded_at)
        self.db.execute("INSERT OR IGNORE INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*row, fact.corrects, payload))

    def awaited(self, since: str) -> int:
        """How many aggregates changed since then of which the event or the state has not arrived yet."""
        (count,) = self.db.execute(
            """SELECT count(*) FROM (SELECT aggregate_id FROM facts WHERE recorded_at >= :since UNION
                                     SELECT aggregate_id FROM aggregates WHERE recorded_at >= :since AND NOT erased) r
                WHERE (SELECT max(version) FROM facts f WHERE f.aggregate_id = r.aggregate_id)
                      IS NOT (SELECT version FROM aggregates a WHERE a.aggregate_id = r.aggregate_id)""",
            {"since": since},
        ).fetchone()
        return int(count)

    def misfits(self) -> int:
        """How many messages could not be taken."""
        (count,) = self.db.execute("SELECT count(*) FROM misfits").fetchone()
        return int(count)

    def digest(self) -> str:
        """The SHA-256 of all rows: two databases that have read the same have the same."""
        digest = hashlib.sha256()
        names = self.db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        for (name,) in names:
            width = len(self.db.execute(f"SELECT * FROM {name} LIMIT 0").description)
            order = ", ".join(str(column) for column in range(1, width + 1))
            for row in self.db.execute(f"SELECT * FROM {name} ORDER BY {order}"):
                digest.update(json.dumps([name, *row], ensure_ascii=False).encode("utf-8"))
        return digest.hexdigest()

    def close(self) -> None:
        """Closes the file."""
        self.db.close()
