"""Thin hands: they pass the woven tree to a site generator. Nothing below imports a generator."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from glossator.adapters.built import Built
from glossator.adapters.order import Order


def _mkdocs(order: Order) -> Built:
    from glossator.adapters.mkdocs_run import build

    return build(order)


def _zensical(order: Order) -> Built:
    from glossator.adapters.zensical import build

    return build(order)


GENERATORS: Mapping[str, Callable[[Order], Built]] = {"mkdocs": _mkdocs, "zensical": _zensical}
"""Generators by name: an order to what came of it. Loaded only when chosen."""

__all__ = ["GENERATORS", "Built", "Order"]
