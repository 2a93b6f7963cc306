"""Time drawn as length: pictures in SVG, made at build, that a list behind them explains.

Every picture is one function from values to finished SVG. Colours are those of the page (`currentColor` and classes
of the style sheet); nothing in it is an inline style, which the content security policy forbids.
"""

from glossator.weave.figures.strip import strip_of_events, strip_of_text
from glossator.weave.figures.timeframe import Timeframe
from glossator.weave.figures.whole import Lane, whole

__all__ = ["Lane", "Timeframe", "strip_of_events", "strip_of_text", "whole"]
