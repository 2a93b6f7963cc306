"""Maps as pure geometry: the globe's lines, projected, cut and simplified to the pixel; no page and no HTML.

Degrees are decimal, north and east positive (ISO 6709). A map is `WIDTH` by `HEIGHT` units wherever it is shown.
"""

from glossator.cartography.atlas import Atlas, codes, world
from glossator.cartography.clip import HEIGHT, WIDTH
from glossator.cartography.drawing import Drawn, drawn
from glossator.cartography.frame import around, lies_in, most_of
from glossator.cartography.placing import Label, Side, Sign, placed
from glossator.cartography.regional import Regional
from glossator.cartography.whole import Whole

__all__ = [
    "HEIGHT",
    "WIDTH",
    "Atlas",
    "Drawn",
    "Label",
    "Regional",
    "Side",
    "Sign",
    "Whole",
    "around",
    "codes",
    "drawn",
    "lies_in",
    "most_of",
    "placed",
    "world",
]
