"""Every hostile word of the set, by family: the words, and the reason for the row."""

from hostile.words.innocent import INNOCENT
from hostile.words.markup import ADDRESSES, ATTRIBUTES, ELEMENTS, ENTITIES
from hostile.words.signs import CONTROLS, DIRECTIONS, LONG, SCRIPTS
from hostile.words.tongues import MARKDOWN, TEMPLATES, YAML

FAMILIES = {
    "elements": ELEMENTS,
    "attributes": ATTRIBUTES,
    "addresses": ADDRESSES,
    "entities": ENTITIES,
    "templates": TEMPLATES,
    "markdown": MARKDOWN,
    "yaml": YAML,
    "controls": CONTROLS,
    "directions": DIRECTIONS,
    "scripts": SCRIPTS,
    "long": LONG,
    "innocent": INNOCENT,
}

# Every row once, numbered within its family: (name, words, why).
ROWS = [(f"{family}-{i}", words, why) for family, rows in FAMILIES.items() for i, (words, why) in enumerate(rows)]
