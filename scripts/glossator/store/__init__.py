"""What was made once is not made again: values by the hash of all that they depend on, for one run or for many.

`Store.kept` asks for the values of one stage and makes what is missing. What another run made is read from packs below
`.cache/stages` of the project, and believed only where it was signed with the secret of this user on this machine. A
store may be lost, spoilt, foreign or closed at any time; all that it changes is the time.
"""

from glossator.store.digests import Digest, digest_of
from glossator.store.engine import engine
from glossator.store.keeping import NOWHERE, Store, store_of

__all__ = ["NOWHERE", "Digest", "Store", "digest_of", "engine", "store_of"]
