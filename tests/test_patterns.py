"""Patterns that wait until they are asked: they answer as compiled ones do, and none of the package is wrong."""

import copy
import pickle
import pkgutil
import re as standard
from importlib import import_module

import pytest

import glossator
from glossator.patterns import Waiting, re


def test_a_pattern_answers_as_the_compiled_one():
    ours, theirs = re.compile(r"(?P<word>[a-z]+)\d", re.I), standard.compile(r"(?P<word>[a-z]+)\d", standard.I)
    assert ours.match("Ab1").groupdict() == theirs.match("Ab1").groupdict()
    assert ours.sub("x", "a1 b2 c") == "x x c"
    assert (ours.pattern, ours.flags, ours.groups) == (theirs.pattern, theirs.flags, theirs.groups)
    assert re.split(r",", "a,b") == ["a", "b"] and re.I is standard.I


def test_a_pattern_travels_before_and_after_it_is_asked():
    fresh, asked = re.compile("a+"), re.compile("a+")
    asked.match("a")
    for one in (fresh, asked):
        for other in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one)):
            assert other.fullmatch("aaa") and not other.fullmatch("b")


def test_what_is_wrong_is_raised_when_it_is_asked():
    wrong = re.compile("(")
    with pytest.raises(re.error):
        wrong.match("")
    with pytest.raises(AttributeError):
        wrong.nothing  # noqa: B018


def test_every_pattern_of_the_package_can_be_compiled():
    waiting = 0
    for module in pkgutil.walk_packages(glossator.__path__, "glossator."):
        if module.name == "glossator.__main__" or ".adapters" in module.name:
            continue
        for value in vars(import_module(module.name)).values():
            if isinstance(value, Waiting):
                waiting += 1
                assert value.groups >= 0
    assert waiting > 600
