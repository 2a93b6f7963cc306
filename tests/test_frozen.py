"""Values that are made at once: what a frozen dataclass with slots is otherwise, they are too."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Generic, TypeVar

import pytest

from glossator.frozen import quickly_made

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Plain(Generic[V]):
    """A value as Python makes it."""

    number: int
    value: V
    words: tuple[str, ...] = ("a",)
    table: dict[str, int] = field(default_factory=dict, compare=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick(Generic[V]):
    """The same, made at once."""

    number: int
    value: V
    words: tuple[str, ...] = ("a",)
    table: dict[str, int] = field(default_factory=dict, compare=False)


GIVEN = [
    ((1, "x"), {}),
    ((1,), {"value": None}),
    ((1, 2, ()), {"table": {"a": 1}}),
    ((), {"words": ("b",), "value": 3, "number": 0}),
]


@pytest.mark.parametrize(("positional", "named"), GIVEN)
def test_a_value_has_what_a_plain_one_has(positional: tuple[object, ...], named: dict[str, object]) -> None:
    quick, plain = Quick(*positional, **named), Plain(*positional, **named)  # type: ignore[arg-type]
    assert type(quick) is Quick and is_dataclass(quick)
    assert [getattr(quick, one.name) for one in fields(quick)] == [getattr(plain, one.name) for one in fields(plain)]
    assert repr(quick) == repr(plain).replace("Plain", "Quick")
    assert quick == Quick(*positional, **named) and hash(quick) == hash(plain)  # type: ignore[arg-type]
    for other in (pickle.loads(pickle.dumps(quick)), copy.deepcopy(quick), replace(quick)):
        assert other == quick and type(other) is Quick
    assert replace(quick, number=9).number == 9


def test_no_field_of_a_value_is_set_and_tables_are_not_shared() -> None:
    one = Quick(1, 2)
    with pytest.raises(FrozenInstanceError):
        one.number = 2  # type: ignore[misc]
    assert one.table is not Quick(1, 2).table


@pytest.mark.parametrize(("positional", "named"), [((), {}), ((1, 2, (), {}, 5), {}), ((1, 2), {"other": 3})])
def test_what_a_plain_one_refuses_is_refused(positional: tuple[object, ...], named: dict[str, object]) -> None:
    for kind in (Plain, Quick):
        with pytest.raises(TypeError):
            kind(*positional, **named)  # type: ignore[arg-type]


def test_a_class_with_more_to_it_is_refused() -> None:
    @dataclass(frozen=True)
    class Open:
        number: int

    @dataclass(frozen=True, slots=True)
    class Checked:
        number: int

        def __post_init__(self) -> None:
            raise AssertionError

    for kind in (Open, Checked):
        with pytest.raises(TypeError):
            quickly_made(kind)
