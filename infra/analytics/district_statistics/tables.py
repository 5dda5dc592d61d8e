"""The tables: for each kind of aggregate one, its columns named after the fields of the state's contract."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Tuple

from .messages import Misfit

SCHEMA_VERSION = 2

# `from` and `to` are words of SQL.
_RESERVED = {"from": "from_day", "to": "to_day"}


def column_of(field: str) -> str:
    """`heldOn` of a payload is the column `held_on`."""
    return _RESERVED.get(field, re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", field))


Row = Tuple[str, Tuple[str, ...], Tuple[Any, ...]]


@dataclass(frozen=True)
class Part:
    """A list within a state: a table of its own, a row for each item. A list of plain values has one field."""

    table: str
    list_field: str
    fields: Tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A kind of aggregate. The first field is the aggregate's id."""

    name: str
    fields: Tuple[str, ...]
    parts: Tuple[Part, ...] = ()

    @property
    def key(self) -> str:
        """The column of the aggregate's id, in the parts too."""
        return column_of(self.fields[0])

    def rows_of(self, aggregate_id: str, payload: Mapping[str, Any]) -> List[Row]:
        """Table, fields and values of each row, the values led by the aggregate's id."""
        own = self.fields[1:]
        try:
            rows: List[Row] = [(self.name, own, (aggregate_id, *(payload[field] for field in own)))]
            for part in self.parts:
                for item in payload[part.list_field]:
                    values = [item[field] for field in part.fields] if isinstance(item, dict) else [item]
                    rows.append((part.table, part.fields, (aggregate_id, *values)))
        except (KeyError, TypeError) as error:
            raise Misfit(f"a state without {error}") from error
        return rows


def _fields(names: str) -> Tuple[str, ...]:
    return tuple(names.split())


# By the noun of the state's type, `cunguan.<service>.<noun>-state.v1`.
TABLES: Dict[str, Table] = {
    "unit": Table("units", _fields("unitId kind code townId districtId")),
    "cadre": Table(
        "cadres",
        _fields("cadreId townId partyStatus"),
        (Part("offices", "offices", _fields("officeId villageId townId body rank principal heldFrom heldTo")),),
    ),
    "official": Table(
        "officials",
        _fields("officialId sex birthYearBand education partyStatus cohortYear leftOn"),
        (
            Part("official_specialties", "specialties", ("specialty",)),
            Part("placements", "placements", _fields("villageId townId districtId placedFrom placedTo")),
            Part("contract_terms", "contractTerms", _fields("contractTermId ordinal from to endedOn exitRoute")),
        ),
    ),
    "mentorship": Table(
        "mentorships",
        _fields("mentorshipId officialId mentorId level villageId townId districtId startedOn endedOn reason repairDueOn"),
    ),
    "guidance-talk": Table(
        "guidance_talks", _fields("guidanceTalkId mentorshipId officialId mentorId heldOn minutes")
    ),
    "training-session": Table(
        "training_sessions",
        _fields("trainingSessionId kind townId districtId villageId organiserId heldOn halfDays"),
    ),
    "attendance": Table(
        "attendances",
        _fields("attendanceId trainingSessionId officialId role heldOn halfDays verifiedOn verifierId"),
    ),
    "duty-post": Table(
        "duty_posts",
        _fields("dutyPostId villageId townId districtId lineOfWork createdOn"),
        (Part("duty_post_specialties", "specialties", ("specialty",)),),
    ),
    "duty-post-holding": Table(
        "duty_post_holdings", _fields("dutyPostHoldingId dutyPostId officialId heldFrom heldTo")
    ),
    "duty": Table("duties", _fields("dutyId dutyPostId officialId townId givenOn dueOn status statusOn")),
    "frontline-posting": Table(
        "frontline_postings",
        _fields(
            "frontlinePostingId officialId kind homeVillageId homeTownId districtId hostUnitId from to approvedOn"
            " approverId startedOn endedOn recalledOn appraiserId communicationAndCoordination complexAndSuddenEvents"
            " massWork solvingPracticalProblems"
        ),
    ),
    "party-election": Table(
        "party_elections",
        _fields(
            "partyElectionId villageId townId districtId body office seats heldOn status eligible present issued"
            " collected declaredOn annulledOn"
        ),
    ),
    "election-result": Table(
        "election_results",
        _fields(
            "candidacyId partyElectionId officialId cadreId villageId townId districtId body office votes electedOn"
            " approvedOn approverId"
        ),
    ),
    "reserve-entry": Table(
        "reserve_entries",
        _fields("reserveEntryId officialId villageId townId districtId nominatedOn stage stageOn expiresOn"),
    ),
}

# What is looked up by other columns than the key, so that a district of thousands stays quick.
_INDEXED = (
    ("facts", "aggregate_id, version"),
    ("guidance_talks", "mentorship_id, held_on"),
    ("mentorships", "official_id"),
    ("attendances", "official_id"),
    ("duty_post_holdings", "duty_post_id"),
    ("duties", "duty_post_id"),
    ("election_results", "party_election_id"),
    ("placements", "official_id"),
    ("contract_terms", "official_id"),
    ("official_specialties", "official_id"),
    ("duty_post_specialties", "duty_post_id"),
    ("offices", "cadre_id"),
)

# Statements, with an empty line between each.
_OWN = """
CREATE TABLE origin (cluster_id TEXT NOT NULL, topic_prefix TEXT NOT NULL)

CREATE TABLE positions (
  topic TEXT NOT NULL, partition INTEGER NOT NULL, next_offset INTEGER NOT NULL, PRIMARY KEY (topic, partition)
)

CREATE TABLE aggregates (
  aggregate_id TEXT PRIMARY KEY, noun TEXT NOT NULL, version INTEGER NOT NULL, recorded_at TEXT NOT NULL,
  erased INTEGER NOT NULL
)

CREATE TABLE facts (
  event_id TEXT PRIMARY KEY, type TEXT NOT NULL, aggregate_id TEXT NOT NULL, version INTEGER NOT NULL,
  valid_on TEXT, recorded_at TEXT NOT NULL, corrects TEXT, payload TEXT NOT NULL
)

CREATE INDEX ix_facts_corrects ON facts (corrects) WHERE corrects IS NOT NULL

CREATE TABLE misfits (
  topic TEXT NOT NULL, partition INTEGER NOT NULL, message_offset INTEGER NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (topic, partition, message_offset)
)

-- Terms of an official follow each other without a gap, so that service is one stretch of days, both included.
CREATE VIEW services AS
  SELECT official_id, min(from_day) AS serving_from, max(coalesce(ended_on, to_day)) AS serving_to
    FROM contract_terms GROUP BY official_id

CREATE VIEW facts_in_force AS
  SELECT * FROM facts f WHERE NOT EXISTS (SELECT 1 FROM facts c WHERE c.corrects = f.event_id)

-- A state says where a duty or an entry stands; only the facts say where it stood before.
CREATE VIEW duty_steps AS
  SELECT aggregate_id AS duty_id, version, valid_on AS taken_on,
         CASE type WHEN 'cunguan.assignments.duty-given.v1' THEN 'OPEN'
                   WHEN 'cunguan.assignments.duty-done.v1' THEN 'DONE'
                   WHEN 'cunguan.assignments.duty-verified.v1' THEN 'VERIFIED'
                   WHEN 'cunguan.assignments.duty-returned.v1' THEN 'RETURNED' END AS status
    FROM facts_in_force
   WHERE valid_on IS NOT NULL
     AND type IN ('cunguan.assignments.duty-given.v1', 'cunguan.assignments.duty-done.v1',
                  'cunguan.assignments.duty-verified.v1', 'cunguan.assignments.duty-returned.v1')

CREATE VIEW mentorship_starts AS
  SELECT aggregate_id AS mentorship_id FROM facts WHERE type = 'cunguan.mentoring.mentorship-started.v1'

CREATE VIEW mentorship_plans AS
  SELECT aggregate_id AS mentorship_id, version, valid_on AS planned_from,
         json_extract(payload, '$.talkEveryDays') AS talk_every_days
    FROM facts_in_force WHERE type = 'cunguan.mentoring.mentorship-planned.v1'

CREATE VIEW mentorship_pauses AS
  SELECT p.aggregate_id AS mentorship_id, p.valid_on AS paused_from,
         (SELECT r.valid_on FROM facts_in_force r
           WHERE r.aggregate_id = p.aggregate_id AND r.version > p.version
             AND r.type = 'cunguan.mentoring.mentorship-resumed.v1' ORDER BY r.version LIMIT 1) AS resumed_on
    FROM facts_in_force p WHERE p.type = 'cunguan.mentoring.mentorship-paused.v1'

CREATE VIEW reserve_steps AS
  SELECT aggregate_id AS reserve_entry_id, version, valid_on AS taken_on,
         coalesce(json_extract(payload, '$.stage'), 'NOMINATED') AS stage
    FROM facts_in_force
   WHERE valid_on IS NOT NULL
     AND type IN ('cunguan.selection.reserve-candidate-nominated.v1', 'cunguan.selection.reserve-entry-advanced.v1')
"""


def schema() -> List[str]:
    """The statements that make an empty database."""
    statements = _OWN.strip().split("\n\n")
    for table in TABLES.values():
        columns = ", ".join(column_of(field) for field in table.fields[1:])
        statements.append(f"CREATE TABLE {table.name} ({table.key} TEXT PRIMARY KEY, {columns})")
        for part in table.parts:
            columns = ", ".join(column_of(field) for field in part.fields)
            statements.append(f"CREATE TABLE {part.table} ({table.key} TEXT NOT NULL, {columns})")
    return statements + [
        f"CREATE INDEX ix_{table}_{columns.split(',')[0]} ON {table} ({columns})" for table, columns in _INDEXED
    ]
