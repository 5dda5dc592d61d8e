"""The figures as text to read, in Chinese and English."""

from __future__ import annotations

from datetime import date
from typing import Any, List, Mapping

_KINDS = {"DISTRICT": "区 / district", "TOWN": "镇 / town", "VILLAGE": "村 / village"}

_LABELS = {
    "officialsServing": "在岗大学生村官 / officials serving",
    "activePairs": "结对 / active pairs",
    "officialsWithoutMentor": "无帮带人 / officials without mentor",
    "pairsWithoutRecentTalk": "久未谈心的结对 / pairs without recent talk",
    "talksThisYear": "本年谈心 / talks this year",
    "sessions": "本年培训场次 / training sessions of the year",
    "sessionsByKind": "其中按类 / by kind",
    "verifiedDays": "已核实培训天数 / verified days of training",
    "officialsMeetingRequirement": "培训达标 / officials with the days required",
    "officialsShort": "培训未达标 / officials short of them",
    "dutyPosts": "岗位 / duty posts",
    "dutyPostsHeld": "在岗 / held",
    "dutyPostsVacant": "空岗 / vacant",
    "dutyPostsUnfit": "专业不符 / holder of another specialty",
    "dutiesOpen": "待完成职责 / duties open",
    "dutiesOverdue": "逾期职责 / duties overdue",
    "dutiesToCheck": "待核查职责 / duties to check",
    "activePostings": "一线实战 / active frontline postings",
    "activePostingsByKind": "其中按类 / by kind",
    "electedToVillagePartyOrganisations": "本年当选村党组织 / elected to village party organisations",
    "electedDeputySecretariesOfGeneralBranches": "其中总支副书记 / of these deputy secretaries of general branches",
    "reserveCadres": "后备干部 / reserve cadres",
}


def _text(value: Any) -> str:
    if value is None:
        return "—"
    if isinstance(value, dict):
        return ", ".join(f"{kind} {count}" for kind, count in value.items()) or "0"
    return f"{value:g}"


def _lines(unit: Mapping[str, Any]) -> List[str]:
    services = [figures for figures in unit.values() if isinstance(figures, dict)]
    figures = {name: value for service in services for name, value in service.items()}
    return [f"  {_text(value):>8}  {_LABELS[name]}" for name, value in figures.items()]


def report(day: date, units: List[Mapping[str, Any]]) -> str:
    """A block for each unit; a dash stands for what the topics cannot tell."""
    blocks = [f"截至 / as of {day.isoformat()}"]
    blocks += ["\n".join([f"{unit['code']}  {_KINDS[unit['kind']]}", *_lines(unit)]) for unit in units]
    return "\n\n".join(blocks)
