"""The texts by passage as files of Distributed Text Services 1.0, for a server that only serves files (level 0)."""

from glossator.export.dts.served import dts, too_many

__all__ = ["dts", "too_many"]
