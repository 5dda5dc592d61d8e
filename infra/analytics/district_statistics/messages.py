"""One message of a topic: CloudEvents 1.0 in Kafka's binary mode, as docs/events.md describes it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence, Tuple, Union

_TYPE = re.compile(r"^cunguan\.(?P<service>[a-z-]+)\.(?P<name>[a-z-]+)\.v\d+$")
_STATE = "-state"

Headers = Optional[Sequence[Tuple[str, Union[str, bytes, None]]]]


class Misfit(ValueError):
    """A message that is none of ours, whatever is tried with it."""


@dataclass(frozen=True)
class Message:
    """A fact that happened (`is_state` false), or how an aggregate stands since; `payload` None is a tombstone."""

    event_id: str
    type: str
    service: str
    name: str
    is_state: bool
    aggregate_id: str
    version: int
    recorded_at: str
    valid_on: Optional[str]
    corrects: Optional[str]
    payload: Optional[Mapping[str, Any]]


def _texts(headers: Headers) -> Mapping[str, str]:
    return {
        name: value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        for name, value in headers or []
        if value is not None
    }


def _payload(value: Optional[bytes]) -> Optional[Mapping[str, Any]]:
    if value is None:
        return None
    try:
        payload = json.loads(value)
    except ValueError as error:
        raise Misfit("the value is not JSON") from error
    if not isinstance(payload, dict):
        raise Misfit("the value is not a JSON object")
    return payload


def read_message(headers: Headers, value: Optional[bytes]) -> Message:
    """Reads a message; fields that are new to this program stay in the payload and do no harm."""
    texts = _texts(headers)
    try:
        event_type = texts["ce_type"]
        version = int(texts["ce_aggregateversion"])
        event_id, aggregate_id, recorded_at = texts["ce_id"], texts["ce_subject"], texts["ce_time"]
    except KeyError as error:
        raise Misfit(f"header {error.args[0]} is missing") from error
    except ValueError as error:
        raise Misfit("header ce_aggregateversion is not a whole number") from error
    parts = _TYPE.match(event_type)
    if parts is None or version < 1:
        raise Misfit("the type or the version is none of ours")
    name = parts["name"]
    is_state = name.endswith(_STATE)
    payload = _payload(value)
    if payload is None and not is_state:
        raise Misfit("only a state may have no value")
    return Message(
        event_id=event_id,
        type=event_type,
        service=parts["service"],
        name=name[: -len(_STATE)] if is_state else name,
        is_state=is_state,
        aggregate_id=aggregate_id,
        version=version,
        recorded_at=recorded_at,
        valid_on=texts.get("ce_validtime"),
        corrects=texts.get("ce_corrects"),
        payload=payload,
    )
