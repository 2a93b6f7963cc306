"""Templates compiled once: their bytecode is kept among what was made before, signed, by all that it depends on.

Bytecode is code, and whoever reads spoilt bytecode may crash; so it is kept nowhere but in the store, which hands out
only what this user signed (`store/secret.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

from glossator.store import Digest, Store, digest_of

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.bccache import Bucket

STAGE = "templates"


class Compiled(BytecodeCache):
    """The bytecode of one build's templates; what is compiled anew is kept when `keep` is called."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._fresh: dict[Digest, bytes] = {}
        self._settings: Digest | None = None

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its code, where it was compiled before with the same settings."""
        found = self._store.find(STAGE, self._key(bucket))
        if isinstance(found, bytes):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember the code of a template that was compiled."""
        self._fresh[self._key(bucket)] = bucket.bytecode_to_string()

    def keep(self) -> None:
        """Keep what was compiled."""
        fresh, self._fresh = self._fresh, {}
        self._store.kept(STAGE, list(fresh), bytes, list(fresh.values()))

    def _key(self, bucket: Bucket) -> Digest:
        if self._settings is None:  # plugins have had their say before the first template is asked for
            self._settings = digest_of(*_settings(bucket.environment))
        return digest_of(self._settings, bucket.key, bucket.checksum)


def _settings(env: Environment) -> tuple[object, ...]:
    """What of an environment its compiled templates depend on, but for their sources."""
    signs = (
        env.block_start_string, env.block_end_string, env.variable_start_string, env.variable_end_string,
        env.comment_start_string, env.comment_end_string, env.line_statement_prefix, env.line_comment_prefix,
        env.trim_blocks, env.lstrip_blocks, env.newline_sequence, env.keep_trailing_newline, env.optimized,
    )  # fmt: skip
    functions = [
        (
            name,
            *(str(getattr(one, of, "")) for of in ("__module__", "__qualname__")),
            str(getattr(one, "jinja_pass_arg", "")),
        )
        for table in (env.filters, env.tests)
        for name, one in sorted(table.items())
    ]
    return signs, functions, sorted(env.extensions), env.undefined.__qualname__
