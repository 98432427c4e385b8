"""Whether a resource is of the Belgian profile it claims, by what `be_profiles.json` took from those."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_READ = json.loads((Path(__file__).parent / "be_profiles.json").read_text("utf-8"))
PROFILES: dict[str, Any] = _READ["profiles"]
VALUE_SETS: dict[str, Any] = _READ["value_sets"]


def faults_by_profile(bundle: dict[str, Any]) -> list[str]:
    """What is wrong with each claim in a Bundle; also a claim of a profile that nobody read."""
    inside = {entry["fullUrl"]: entry["resource"] for entry in bundle.get("entry", ())}
    found = []
    for resource in inside.values():
        for claim in resource.get("meta", {}).get("profile", ()):
            if claim not in PROFILES:
                found.append(f"{resource['resourceType']}: claims {claim}, which is not known here")
                continue
            rules = PROFILES[claim]
            if resource["resourceType"] != rules["type"]:
                found.append(f"{resource['resourceType']}: claims to be a {rules['type']}")
            for rule in rules["elements"]:
                found += [f"{rules['type']}.{rule['path']}: {why}" for why in _broken(resource, rule, inside)]
    return found


def _broken(resource: dict[str, Any], rule: dict[str, Any], inside: dict[str, Any]) -> Iterator[str]:
    *way, name = rule["path"].split(".")
    for parent in _at(resource, way):
        those = [one for one in _children(parent, name) if _is_meant(one, rule.get("where", {}))]
        if len(those) < rule.get("min", 0):
            yield f"{len(those)}, at least {rule['min']}"
        if len(those) > rule.get("max", len(those)):
            yield f"{len(those)}, at most {rule['max']}"
        for one in those:
            yield from _amiss(one, rule, inside)


def _amiss(one: Any, rule: dict[str, Any], inside: dict[str, Any]) -> Iterator[str]:
    for name in rule.get("needs", ()):
        if not one.get(name):
            yield f"no {name}"
    if "only" in rule and not set(one) <= set(rule["only"]):
        yield f"more than {rule['only']}"
    for name, pattern in rule.get("matches", {}).items():
        value = one.get(name) if name else one
        if isinstance(value, str) and not re.fullmatch(pattern, value):
            yield f"{value} is not of the form {pattern}"
    if "codes" in rule and isinstance(one, str) and one not in rule["codes"]:
        yield f"{one} is none of its codes"
    if "refers" in rule and "reference" in one:
        target = inside.get(one["reference"], {})
        if not set(target.get("meta", {}).get("profile", ())) & set(rule["refers"]):
            yield f"leads to something that is none of {rule['refers']}"


def _at(parent: Any, way: list[str]) -> list[Any]:
    found = [parent]
    for name in way:
        found = [child for one in found for child in _children(one, name)]
    return found


def _children(parent: Any, name: str) -> list[Any]:
    """The elements of this name; a primitive that only says why it is not there counts, as FHIR has it."""
    if not isinstance(parent, dict):
        return []
    value = parent.get(name, parent.get(f"_{name}"))
    return [] if value is None else value if isinstance(value, list) else [value]


def _is_meant(one: Any, where: dict[str, str]) -> bool:
    return not where or all(isinstance(one, dict) and one.get(key) == value for key, value in where.items())
