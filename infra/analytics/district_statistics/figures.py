"""The figures of every unit on a day, defined as the API defines them; None where what is there cannot tell."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta, timezone
from typing import Any, Dict, List, Mapping, Optional

Figures = Dict[str, Any]
Rows = Mapping[str, sqlite3.Row]

_UNIT_COLUMNS = {"DISTRICT": "district_id", "TOWN": "town_id", "VILLAGE": "village_id"}
_HOME_COLUMNS = {"DISTRICT": "district_id", "TOWN": "home_town_id", "VILLAGE": "home_village_id"}
_SHANGHAI = timezone(timedelta(hours=8))

# Placed in the unit and under contract on the day.
_SERVING = """placements p JOIN services s ON s.official_id = p.official_id
               AND p.placed_from <= {day} AND (p.placed_to IS NULL OR {day} < p.placed_to)
               AND {day} BETWEEN s.serving_from AND s.serving_to"""

# A pair whose official no longer serves binds nobody, ended or not, and neither does one that was only proposed.
_BINDING_PAIR = """m.started_on <= :day AND (m.ended_on IS NULL OR :day < m.ended_on)
                  AND m.mentorship_id IN (SELECT mentorship_id FROM mentorship_starts)
                  AND EXISTS (SELECT 1 FROM services o WHERE o.official_id = m.official_id AND :day <= o.serving_to)"""

_ACTIVE_PAIR = f"""{_BINDING_PAIR}
                  AND NOT EXISTS (SELECT 1 FROM mentorship_pauses p WHERE p.mentorship_id = m.mentorship_id
                                     AND p.paused_from <= :day AND (p.resumed_on IS NULL OR :day < p.resumed_on))"""

_PEOPLE = f"SELECT p.{{unit}} AS unit, count(*) AS serving FROM {_SERVING.format(day=':day')} GROUP BY 1"

# Days of a pause do not count as quiet; a pair that planned to talk more often than the rule asks is held to its plan.
_PAIRS = f"""
    WITH pairs AS (
      SELECT m.mentorship_id, m.{{unit}} AS unit, julianday(max(m.started_on, coalesce(
               (SELECT max(t.held_on) FROM guidance_talks t
                 WHERE t.mentorship_id = m.mentorship_id AND t.held_on <= :day), ''))) AS contact
        FROM mentorships m WHERE {_ACTIVE_PAIR})
    SELECT unit, count(*) AS active,
           sum(contact + coalesce((SELECT sum(max(0, julianday(min(coalesce(p.resumed_on, :day), :day))
                                                    - max(julianday(p.paused_from), contact)))
                                     FROM mentorship_pauses p WHERE p.mentorship_id = pairs.mentorship_id), 0)
               < julianday(:day) - min(:talk_days, coalesce(
                   (SELECT l.talk_every_days FROM mentorship_plans l
                     WHERE l.mentorship_id = pairs.mentorship_id AND l.planned_from <= :day
                     ORDER BY l.planned_from DESC, l.version DESC LIMIT 1), :talk_days))) AS quiet
      FROM pairs GROUP BY 1"""

# In no village pair, active or paused; a state without a level is from before there were others.
_ALONE = f"""
    SELECT p.{{unit}} AS unit, count(*) AS alone FROM {_SERVING.format(day=':day')}
     WHERE NOT EXISTS (SELECT 1 FROM mentorships m WHERE m.official_id = p.official_id
                          AND coalesce(m.level, 'VILLAGE') = 'VILLAGE' AND {_BINDING_PAIR}) GROUP BY 1"""

_TALKS = """
    SELECT m.{unit} AS unit, count(*) AS held FROM mentorships m JOIN guidance_talks t USING (mentorship_id)
     WHERE t.held_on BETWEEN :year_start AND :day GROUP BY 1"""

_SESSIONS = """
    SELECT {unit} AS unit, kind, count(*) AS sessions FROM training_sessions
     WHERE held_on BETWEEN :year_start AND :counted_on AND {unit} IS NOT NULL GROUP BY 1, 2 ORDER BY 2"""

# Of officials who were in the unit on the day of the session, wherever it was held.
_VERIFIED = """
    SELECT p.{unit} AS unit, sum(t.half_days) AS half_days
      FROM placements p JOIN attendances a ON a.official_id = p.official_id AND a.verified_on IS NOT NULL
      JOIN training_sessions t USING (training_session_id)
     WHERE t.held_on BETWEEN :year_start AND :year_end
       AND p.placed_from <= t.held_on AND (p.placed_to IS NULL OR t.held_on < p.placed_to) GROUP BY 1"""

_TRAINED = f"""
    SELECT p.{{unit}} AS unit, sum(y.half_days >= :required) AS meeting, sum(y.half_days < :required) AS short
      FROM {_SERVING.format(day=':counted_on')}
      JOIN (SELECT o.official_id, coalesce((SELECT sum(t.half_days) FROM attendances a
                    JOIN training_sessions t USING (training_session_id)
                   WHERE a.official_id = o.official_id AND a.verified_on IS NOT NULL
                     AND t.held_on BETWEEN :year_start AND :year_end), 0) AS half_days FROM officials o) y
        ON y.official_id = p.official_id
     GROUP BY 1"""

_POSTS = """
    SELECT p.{unit} AS unit, count(*) AS posts, count(h.official_id) AS held,
           sum(h.official_id IS NOT NULL AND NOT EXISTS (
             SELECT 1 FROM duty_post_specialties a JOIN official_specialties b ON b.specialty = a.specialty
              WHERE a.duty_post_id = p.duty_post_id AND b.official_id = h.official_id)) AS unfit
      FROM duty_posts p LEFT JOIN (
        SELECT g.duty_post_id, g.official_id FROM duty_post_holdings g JOIN services s USING (official_id)
         WHERE g.held_from <= :day AND (g.held_to IS NULL OR :day < g.held_to)
           AND :day BETWEEN s.serving_from AND s.serving_to) h ON h.duty_post_id = p.duty_post_id
     WHERE p.created_on <= :day GROUP BY 1"""

# Where it stood before its present status only its steps say, if all of them are here.
_DUTIES = """
    SELECT unit, sum(status IN ('OPEN', 'RETURNED')) AS open,
           sum(status IN ('OPEN', 'RETURNED') AND due_on < :day) AS overdue, sum(status = 'DONE') AS to_check,
           sum(status IS NULL) AS unknown
      FROM (SELECT p.{unit} AS unit, d.due_on, CASE
                     WHEN d.status_on <= :day THEN d.status
                     WHEN (SELECT count(*) FROM duty_steps s WHERE s.duty_id = d.duty_id) = g.version
                     THEN (SELECT s.status FROM duty_steps s WHERE s.duty_id = d.duty_id AND s.taken_on <= :day
                            ORDER BY s.version DESC LIMIT 1) END AS status
              FROM duties d JOIN duty_posts p USING (duty_post_id) JOIN aggregates g ON g.aggregate_id = d.duty_id
             WHERE d.given_on <= :day)
     GROUP BY 1"""

_POSTINGS = """
    SELECT f.{home} AS unit, f.kind, count(*) AS postings FROM frontline_postings f
     WHERE f.started_on <= :day AND (f.ended_on IS NULL OR :day < f.ended_on)
       AND (f.recalled_on IS NULL OR :day < f.recalled_on)
       AND EXISTS (SELECT 1 FROM services s WHERE s.official_id = f.official_id AND :day <= s.serving_to)
     GROUP BY 1, 2 ORDER BY 2"""

_ELECTED = """
    SELECT e.{unit} AS unit, count(DISTINCT r.official_id) AS elected,
           count(DISTINCT CASE WHEN e.office = 'DEPUTY_SECRETARY' AND e.body = 'GENERAL_PARTY_BRANCH'
                               THEN r.official_id END) AS deputies
      FROM party_elections e JOIN election_results r USING (party_election_id)
     WHERE e.status = 'DECLARED' AND e.declared_on BETWEEN :year_start AND :year_end GROUP BY 1"""

# An entry without a last day was never in the pool; of one that was, only its steps say since when.
_RESERVE = """
    SELECT unit, count(DISTINCT CASE WHEN stage = 'IN_POOL' THEN official_id END) AS pooled,
           sum(stage IS NULL) AS unknown
      FROM (SELECT r.{unit} AS unit, r.official_id, CASE
                     WHEN r.expires_on IS NULL OR r.expires_on <= :counted_on OR :counted_on < r.nominated_on THEN ''
                     WHEN r.stage_on <= :counted_on THEN r.stage
                     WHEN (SELECT count(*) FROM reserve_steps s WHERE s.reserve_entry_id = r.reserve_entry_id)
                          = g.version
                     THEN (SELECT s.stage FROM reserve_steps s
                            WHERE s.reserve_entry_id = r.reserve_entry_id AND s.taken_on <= :counted_on
                            ORDER BY s.version DESC LIMIT 1) END AS stage
              FROM reserve_entries r JOIN aggregates g ON g.aggregate_id = r.reserve_entry_id)
     GROUP BY 1"""


def today() -> date:
    """The civil date in Shanghai, which is what all dates of the topics are."""
    return datetime.now(_SHANGHAI).date()


class _Day:
    """A day, its year, and the thresholds that no topic carries."""

    def __init__(self, db: sqlite3.Connection, day: date, talk_days: Optional[int], training_days: Optional[int]) -> None:
        self._db = db
        self.has_talk_days, self.has_training_days = talk_days is not None, training_days is not None
        year_end = date(day.year, 12, 31)
        self._values = {
            "day": day.isoformat(),
            "year_start": date(day.year, 1, 1).isoformat(),
            "year_end": year_end.isoformat(),
            # A year is counted on its last day, or today while it runs.
            "counted_on": min(year_end, today()).isoformat(),
            "talk_days": talk_days or 0,
            "required": 2 * (training_days or 0),
        }

    def rows(self, sql: str, kind: str) -> List[sqlite3.Row]:
        cursor = self._db.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql.format(unit=_UNIT_COLUMNS[kind], home=_HOME_COLUMNS[kind]), self._values).fetchall()

    def by_unit(self, sql: str, kind: str) -> Rows:
        return {row["unit"]: row for row in self.rows(sql, kind)}


def _number(rows: Rows, unit: str, column: str) -> int:
    return rows[unit][column] if unit in rows else 0


def _by_kind(rows: List[sqlite3.Row], unit: str, column: str) -> Dict[str, int]:
    return {row["kind"]: row[column] for row in rows if row["unit"] == unit}


def _of_kind(day: _Day, kind: str, units: List[str]) -> Dict[str, Figures]:
    people, pairs, alone = (day.by_unit(sql, kind) for sql in (_PEOPLE, _PAIRS, _ALONE))
    talks, verified, trained = (day.by_unit(sql, kind) for sql in (_TALKS, _VERIFIED, _TRAINED))
    posts, duties, elected, reserve = (day.by_unit(sql, kind) for sql in (_POSTS, _DUTIES, _ELECTED, _RESERVE))
    sessions, postings = day.rows(_SESSIONS, kind), day.rows(_POSTINGS, kind)

    def figures_of(unit: str) -> Figures:
        by_session, by_posting = _by_kind(sessions, unit, "sessions"), _by_kind(postings, unit, "postings")
        duties_known = _number(duties, unit, "unknown") == 0
        posts_held = _number(posts, unit, "held")
        return {
            "people": {"officialsServing": _number(people, unit, "serving")},
            "mentoring": {
                "activePairs": _number(pairs, unit, "active"),
                "officialsWithoutMentor": _number(alone, unit, "alone"),
                "pairsWithoutRecentTalk": _number(pairs, unit, "quiet") if day.has_talk_days else None,
                "talksThisYear": _number(talks, unit, "held"),
            },
            "training": {
                "sessions": sum(by_session.values()),
                "sessionsByKind": by_session,
                "verifiedDays": _number(verified, unit, "half_days") / 2,
                "officialsMeetingRequirement": _number(trained, unit, "meeting") if day.has_training_days else None,
                "officialsShort": _number(trained, unit, "short") if day.has_training_days else None,
            },
            "assignments": {
                "dutyPosts": _number(posts, unit, "posts"),
                "dutyPostsHeld": posts_held,
                "dutyPostsVacant": _number(posts, unit, "posts") - posts_held,
                "dutyPostsUnfit": _number(posts, unit, "unfit"),
                "dutiesOpen": _number(duties, unit, "open") if duties_known else None,
                "dutiesOverdue": _number(duties, unit, "overdue") if duties_known else None,
                "dutiesToCheck": _number(duties, unit, "to_check") if duties_known else None,
                "activePostings": sum(by_posting.values()),
                "activePostingsByKind": by_posting,
            },
            "selection": {
                "electedToVillagePartyOrganisations": _number(elected, unit, "elected"),
                "electedDeputySecretariesOfGeneralBranches": _number(elected, unit, "deputies"),
                "reserveCadres": _number(reserve, unit, "pooled") if _number(reserve, unit, "unknown") == 0 else None,
            },
        }

    return {unit: figures_of(unit) for unit in units}


def figures_on(
    db: sqlite3.Connection, day: date, talk_days: Optional[int] = None, training_days: Optional[int] = None
) -> List[Figures]:
    """The figures of each district, town and village, by code. All statements see the same rows."""
    db.execute("BEGIN")
    try:
        known = _Day(db, day, talk_days, training_days)
        units: List[Figures] = []
        for kind in _UNIT_COLUMNS:
            codes = dict(db.execute("SELECT unit_id, code FROM units WHERE kind = ?", (kind,)).fetchall())
            found = _of_kind(known, kind, list(codes))
            units += [{"code": codes[unit], "kind": kind, **figures} for unit, figures in found.items()]
    finally:
        db.execute("ROLLBACK")
    return sorted(units, key=lambda unit: str(unit["code"]))
