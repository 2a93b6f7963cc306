"""Maps as pure geometry: the globe's lines, projected, cut and simplified to the pixel; no page and no HTML.

Degrees are decimal, north and east positive (ISO 6709). A map is `WIDTH` by `HEIGHT` units wherever it is shown.
"""

from glossator.cartography.atlas import Atlas, codes, world
from glossator.cartography.clip import HEIGHT, WIDTH
from glossator.cartography.disputes import SOURCE, SOURCE_SCALE, SOURCE_YEAR, Dispute, disputes
from glossator.cartography.drawing import Drawn, View, drawn
from glossator.cartography.frame import around, lies_in, middle_of, most_of
from glossator.cartography.placing import SCREENS, Label, Side, Sign, placed
from glossator.cartography.regional import Regional
from glossator.cartography.whole import Whole

__all__ = [
    "HEIGHT",
    "SCREENS",
    "SOURCE",
    "SOURCE_SCALE",
    "SOURCE_YEAR",
    "WIDTH",
    "Atlas",
    "Dispute",
    "Drawn",
    "Label",
    "Regional",
    "Side",
    "Sign",
    "View",
    "Whole",
    "around",
    "codes",
    "disputes",
    "drawn",
    "lies_in",
    "middle_of",
    "most_of",
    "placed",
    "world",
]
