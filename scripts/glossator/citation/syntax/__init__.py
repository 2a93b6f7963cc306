"""Pandoc's syntax of citations by key (User's Guide, "Citation syntax"): keys, brackets, suffixes, locators, escapes.

No module here knows a library; `forms.by_key` puts them together.
"""
