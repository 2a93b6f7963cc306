"""Saved web pages: what the page states of its text, its notes, and what stands around it."""

from glossator.formats.web.page import read_web_page

__all__ = ["read_web_page"]
