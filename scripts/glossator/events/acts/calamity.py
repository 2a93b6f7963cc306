"""What befalls people and their works: they collapse, burn, are flooded, fall sick and starve."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

CALAMITY: tuple[Act, ...] = (
    row(
        "collapse",
        """collapse, cave in, fall in, give way, crumble, come down, tumble, fall down, bury, fall to ground, crash
        down, fold up, subside, sink in, break, burst, topple, fall to piece, come crashing, slide, be buried, bury
        alive, be crushed""",
        "collapse, cave-in, fall, subsidence, breach, burst, landslide, avalanche, disaster",
    ),
    row(
        "destroy",
        """destroy, demolish, raze, pull down, tear down, level, wipe out, lay waste, ruin, wreck, ravage, devastate,
        lay in ruin, lay in ash, reduce to, consume, leave nothing, gut, sack, plunder, burn down, lose, leave
        without, reduce to ash, fall victim, sweep away, annihilate, knock down, blow up, bring down""",
        "destruction, demolition, ruin, devastation, loss, ruins, sack, razing",
    ),
    row(
        "burn-down",
        """burn, burn down, catch fire, go up in flame, gut, burn out, be on fire, set on fire, set fire, set alight,
        set ablaze, burn to ground, be in flame, turn to ash, break out, rage, consume, reduce to ash, char, torch,
        stand in flame, fall to flame, fall prey""",
        "fire, blaze, conflagration, flames, inferno, burning, arson",
    ),
    row(
        "flood-over",
        """flood, inundate, drown, submerge, burst bank, break dyke, overflow, sweep away, wash away, put under water,
        stand under water, break through, breach""",
        "flood, inundation, deluge, tidal wave, tsunami, storm surge, floodwater",
    ),
    row(
        "erupt",
        "erupt, spew, bury under, break out, blow top, pour out, spit, shower",
        "eruption, lava, ash, volcano",
    ),
    row(
        "sicken",
        """infect, fall ill, sicken, break out, spread, carry off, catch, die of, sweep through, rage, ravage, be
        stricken, lie ill, go down with""",
        "epidemic, plague, outbreak, cholera, disease, fever, illness, infection, pestilence, influenza, pandemic",
    ),
    row(
        "starve",
        "starve, go hungry, run short, fail, die of hunger, blight, rot",
        "famine, hunger, starvation, shortage, blight, crop failure",
    ),
    row(
        "fail",
        """fail, go bankrupt, become insolvent, stop payment, suspend payment, go under, go into liquidation, close
        door, shut door, file for bankruptcy, go to wall, call in receiver, default, crash, collapse, wind up, be
        ruined, break, put up shutter, declare bankruptcy, go bust, cease trading, stop trading, be liquidated, go
        broke, call in administrator""",
        """bankruptcy, insolvency, failure, liquidation, default, crash, ruin, panic, receivership, collapse, run on,
        administration""",
    ),
    row(
        "injure",
        "injure, wound, hurt, maim, break leg, lose arm, cripple, strike down, blind, lame",
        "injury, wound, accident, amputation, stroke",
    ),
    row(
        "survive",
        "survive, escape, outlive, come through, get away, walk away",
        "survival, escape, survivors",
    ),
    row(
        "bury",
        "bury, inter, lay to rest, entomb, lay in grave, exhume, cremate, carry to grave",
        "burial, funeral, interment, cremation, grave, tomb",
    ),
)
"""A row a class: id, verbs, nouns."""
