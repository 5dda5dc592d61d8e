"""What the store does with messages, whatever way they come."""

from __future__ import annotations

import json
import os
import tempfile
import unittest
from dataclasses import replace
from datetime import date
from typing import Any, List, Optional

from district_statistics.figures import figures_on
from district_statistics.messages import Message, Misfit, read_message
from district_statistics.stop import Stop
from district_statistics.store import Batch, Store

TOPIC = ("cunguan.mentoring.guidance-talk.state.v1", 0)
TALK = {
    "guidanceTalkId": "t1",
    "mentorshipId": "m1",
    "officialId": "o1",
    "mentorId": "c1",
    "heldOn": "2015-06-30",
    "minutes": 60,
}


def message(event_type: str, version: int, payload: Optional[Any], event_id: str = "e1", aggregate: str = "t1") -> Message:
    headers = {
        "ce_id": event_id,
        "ce_type": event_type,
        "ce_time": "2015-06-30T00:00:00.000Z",
        "ce_subject": aggregate,
        "ce_aggregateversion": str(version),
    }
    if not event_type.endswith("-state.v1"):
        headers["ce_validtime"] = "2015-06-30"
    value = None if payload is None else json.dumps(payload).encode()
    return read_message([(name, text.encode()) for name, text in headers.items()], value)


def state(version: int, minutes: Optional[int] = 60) -> Message:
    payload = None if minutes is None else {**TALK, "minutes": minutes}
    return message("cunguan.mentoring.guidance-talk-state.v1", version, payload, f"s{version}")


def fact(version: int, event_id: str) -> Message:
    return message("cunguan.mentoring.guidance-talk-recorded.v1", version, TALK, event_id)


class StoreCase(unittest.TestCase):
    """An empty store, and messages for it from one partition."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "store.sqlite")
        self.store = Store(self.path)
        self.addCleanup(self.store.close)
        self.read = 0

    def take(self, *messages: Any) -> None:
        end = self.read + len(messages)
        self.store.take([Batch(TOPIC, self.read, end, list(enumerate(messages, self.read)))])
        self.read = end

    def minutes(self) -> List[int]:
        return [minutes for (minutes,) in self.store.db.execute("SELECT minutes FROM guidance_talks")]

    def count(self, table: str) -> int:
        return int(self.store.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


class StoreTest(StoreCase):
    def test_keeps_the_newest_state_in_whatever_order_they_come(self) -> None:
        self.take(state(2, 40), state(1, 30), state(2, 50))
        self.assertEqual(self.minutes(), [40])

    def test_keeps_an_event_once(self) -> None:
        self.take(fact(1, "e1"), fact(1, "e1"), fact(2, "e2"))
        self.assertEqual(self.count("facts"), 2)

    def test_forgets_what_is_erased_and_what_comes_after_of_before(self) -> None:
        self.take(fact(1, "e1"), state(1), state(2, None), state(1), fact(1, "e1"))
        self.assertEqual((self.minutes(), self.count("facts")), ([], 0))

    def test_lays_aside_what_it_cannot_read_and_goes_on(self) -> None:
        short = message("cunguan.mentoring.guidance-talk-state.v1", 1, {"guidanceTalkId": "t2"}, aggregate="t2")
        unknown = message("cunguan.mentoring.novelty-state.v1", 1, {"noveltyId": "n1"}, aggregate="n1")
        self.take(short, unknown, Misfit("no JSON"), state(1))
        with self.assertRaises(Misfit):
            read_message([("ce_id", b"\xff\xff"), ("ce_type", None)], b"\xff\xfe")
        self.assertEqual((self.store.misfits(), self.minutes()), (3, [60]))

    def test_refuses_a_second_writer(self) -> None:
        other = Store(self.path)
        self.addCleanup(other.close)
        self.take(state(1))
        with self.assertRaises(Stop):
            other.take([Batch(TOPIC, 0, 1, [(0, state(1))])])
        self.assertEqual(other.positions(), {TOPIC: 1})

    def test_leaves_rows_and_offsets_as_they_were_when_it_fails(self) -> None:
        before = self.store.digest()
        with self.assertRaises(AttributeError):
            self.take(state(1), object())
        self.assertEqual(self.store.digest(), before)

    def test_waits_for_the_state_of_an_event(self) -> None:
        self.take(fact(1, "e1"))
        self.assertEqual((self.store.awaited("2015-06-30"), self.store.awaited("2015-07-01")), (1, 0))
        self.take(state(1))
        self.assertEqual(self.store.awaited("2015-06-30"), 0)


class HistoryTest(StoreCase):
    """A duty that was returned in June was done before: with its steps that is known, without them it is not."""

    def setUp(self) -> None:
        super().setUp()
        unit = {"unitId": "v1", "kind": "VILLAGE", "code": "1", "townId": "w1", "districtId": "d1"}
        place = {"villageId": "v1", "townId": "w1", "districtId": "d1"}
        line = {"lineOfWork": "CIVIL_AFFAIRS", "specialties": ["LAW"], "createdOn": "2015-01-01"}
        post = {"dutyPostId": "p1", **place, **line}
        dates = {"givenOn": "2015-01-01", "dueOn": "2015-03-01", "statusOn": "2015-06-30"}
        duty = {"dutyId": "u1", "dutyPostId": "p1", "officialId": "o1", "townId": "w1", **dates, "status": "DONE"}
        self.take(
            message("cunguan.people.unit-state.v1", 1, unit, aggregate="v1"),
            message("cunguan.assignments.duty-post-state.v1", 1, post, aggregate="p1"),
            message("cunguan.assignments.duty-state.v1", 2, duty, aggregate="u1"),
        )

    def open_on(self, day: str) -> Any:
        (village,) = figures_on(self.store.db, date.fromisoformat(day))
        return village["assignments"]["dutiesOpen"]

    def test_says_nothing_of_a_day_that_it_knows_nothing_of(self) -> None:
        days = ["2014-12-31", "2015-06-29", "2015-06-30"]
        self.assertEqual([self.open_on(day) for day in days], [0, None, 0])

    def test_knows_the_days_before_by_the_events(self) -> None:
        given = message("cunguan.assignments.duty-given.v1", 1, {}, "e1", "u1")
        done = message("cunguan.assignments.duty-done.v1", 2, {}, "e2", "u1")
        self.take(replace(given, valid_on="2015-01-01"), done)
        self.assertEqual([self.open_on("2015-06-29"), self.open_on("2015-06-30")], [1, 0])


if __name__ == "__main__":
    unittest.main()
