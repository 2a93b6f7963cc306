"""Fourteen mistakes in the glossary."""

from .row import Mistake

TOLL = "docs/glossary/harbour-toll.md"
SALT = "docs/glossary/salt-tax.md"
GUILD = "docs/glossary/guild.md"

MISTAKES = (
    Mistake(TOLL, "see: [salt-tax]", "see: [‸salt-tacks]", "salt-tax", "see: [guild]"),
    Mistake(TOLL, "see: [salt-tax]", "see: [‸harbour-toll]", "", "see: [salt-tax, guild]"),
    Mistake(TOLL, "see: [salt-tax]", "see: [‸salt tax]", "salt-tax", "see: [ salt-tax ]"),
    Mistake(TOLL, "sources: [moreau2003]", "sources: [‸moreau2030]", "moreau2003", "sources: [moreau2003, keller1987]"),
    Mistake(SALT, "also: [gabelle]", "also: [gabelle, ‸chain toll]", "", "also: [ gabelle ]"),
    Mistake(TOLL, "also: [toll of the chain, chain toll]", "also: [chain toll, ‸chain toll]", "", "also: [chain toll]"),
    Mistake(TOLL, "  de: Hafenzoll", "  ‸deutsch: Hafenzoll", "", "  de: Hafengeld"),
    Mistake(TOLL, "see: [salt-tax]", "see: [salt-tax, guild, ‸salt-tax]", "", "see: [salt-tax, guild]"),
    Mistake(SALT, "term: salt tax\n", "‸trem: salt tax\n", "term", 'term: "salt tax"\n'),
    Mistake(
        SALT, "see: [harbour-toll, guild]\n", "see: [harbour-toll]\n‸see: [guild]\n", "", "see: [guild, harbour-toll]\n"
    ),
    Mistake(SALT, "also: [gabelle]", "also:\n‸\t- gabelle", "", "also:\n  - gabelle"),
    Mistake(GUILD, "in:\n  fr: corporation\n  de: Zunft\n", "in: ‸corporation\n", "", "in:\n  fr: corporation\n"),
    Mistake(GUILD, "\nA guild is a body of masters of one trade.\n", "‸", "", "\nA body of masters.\n"),
    Mistake(GUILD, "sources: [keller1987]", "sources: [‸keller1987a]", "keller1987", "sources: [ortega1999]"),
)
