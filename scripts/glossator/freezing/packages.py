"""The packages an edition was made with, as a bill of materials (CycloneDX 1.6, JSON)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any
from urllib.parse import quote

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from glossator.freezing.about import About

ENGINE = "glossator"


def bill_of_materials(about: About) -> str:
    """Return the bill: Glossator and every installed package that it, or one of its extras, needs, with who needs whom.

    Sorted by name; no clock and no random number (`serialNumber`, which the format lets one leave out).
    """
    found = _installed()
    components = [_component(name, one) for name, (one, _) in sorted(found.items())]
    needs = [{"ref": name, "dependsOn": sorted(needed)} for name, (_, needed) in sorted(found.items())]
    record = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {"type": "data", "bom-ref": about.folder, "name": about.name, "version": about.version}
        },
        "components": components,
        "dependencies": [{"ref": about.folder, "dependsOn": [ENGINE] if ENGINE in found else []}, *needs],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def versions_of(bill: str) -> dict[str, str]:
    """Return package to version as a bill lists them; none of what is no bill."""
    try:
        rows = json.loads(bill)["components"]
        return {str(row["name"]): str(row["version"]) for row in rows}
    except (ValueError, TypeError, KeyError, RecursionError):
        return {}


def _installed() -> dict[str, tuple[Distribution, set[str]]]:
    """Name to package and the names it needs, of all that can be reached from Glossator and is installed."""
    found: dict[str, tuple[Distribution, set[str]]] = {}
    waiting = [ENGINE]
    while waiting:
        name = waiting.pop()
        if name in found or (one := _named(name)) is None:
            continue
        needed = {need for need in _needs(one, every_extra=name == ENGINE) if _named(need) is not None}
        found[name] = one, needed
        waiting += needed
    return found


def _named(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except (PackageNotFoundError, ValueError):
        return None


def _needs(one: Distribution, every_extra: bool) -> Iterator[str]:
    """What a package asks for here; of Glossator's extras all but those of its development and release."""
    extras = [extra for extra in one.metadata.get_all("Provides-Extra") or () if extra not in ("dev", "release")]
    for written in one.requires or ():
        try:
            need = Requirement(written)
            wanted = need.marker is None or any(
                need.marker.evaluate({"extra": extra}) for extra in ("", *(extras if every_extra else ()))
            )
        except (InvalidRequirement, ValueError):
            continue
        if wanted:
            yield str(canonicalize_name(need.name))


def _component(name: str, one: Distribution) -> dict[str, Any]:
    licence = one.metadata.json.get("license_expression", "")
    return {
        "type": "application" if name == ENGINE else "library",
        "bom-ref": name,
        "name": name,
        "version": one.version,
        "purl": f"pkg:pypi/{name}@{quote(one.version, safe='.')}",
        **({"licenses": [{"expression": licence}]} if licence else {}),
    }
