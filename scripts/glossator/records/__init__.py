"""The door for what people wrote: files of the project, their YAML, and the ids in them."""

from glossator.records.lists import Record, read_records

__all__ = ["Record", "read_records"]
