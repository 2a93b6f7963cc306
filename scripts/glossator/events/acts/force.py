"""Acts of force: they invade, fight, besiege, shoot down, rebel, and lay down their arms."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

FORCE: tuple[Act, ...] = (
    row(
        "occupy",
        """occupy, seize, capture, take, conquer, march into, overrun, take possession, fall to, storm, enter, enter
        city, move into, walk into, roll into, fall into hand, come under, cross into, march in, raise flag, run up
        flag, take control, seize control, take hold, gain, land on, take town, hold, wrest, secure, win, overpower,
        subjugate, penetrate, be in hand, come into hand, be lost to, set up garrison, take by storm, bring under
        control, come into possession, invade, march on, set foot""",
        "occupation, capture, conquest, seizure, fall, invasion, invaders, troops",
    ),
    row(
        "invade",
        """invade, attack, march into, cross border, land troop, overrun, pour over border, cross frontier, march
        across, move against, pour into, pour across, come ashore, land on, fall upon, move into, send army, roll
        across, send tank, cross into, unleash, enter, intrude, swarm, parachute, rumble, go over border, go to war,
        occupy, make war""",
        "invasion, attack, offensive, intervention, incursion, assault, war, occupation, troops",
    ),
    row(
        "attack",
        """attack, bomb, shell, strike, raid, bombard, assault, storm, blow up, open fire, hit, explode, open up on,
        rain down, set off bomb, blow apart, torch, ambush, drop bomb, rake, fire on, launch attack, go off,
        destroy, drive into, ram, fire at, devastate, target, assail, charge, strafe, pound, burst, loot, drop,
        wreck, come under fire, turn gun on""",
        """attack, bombing, raid, strike, bombardment, airstrike, assault, explosion, shelling, air raid, bomb, blast,
        air strike, ambush, gunfire, bombs, shells""",
    ),
    row(
        "shoot-down",
        """shoot down, down, bring down, shoot, fall to missile, knock out of sky, blow out of sky, send down in flame,
        blast, fell, bring to ground, fall to gun, come down in flame""",
        "downing, shooting down, shoot-down",
    ),
    row(
        "sink",
        """sink, torpedo, scuttle, capsize, go down, send to bottom, go to bottom, go under, hit mine, be lost, sink
        beneath, go down off, ram, hole, go to grave, go to floor""",
        "sinking, shipwreck, wreck",
    ),
    row(
        "fight",
        """fight, clash, defeat, rout, beat army, win battle, repulse, battle, do battle, meet in battle, come to blow,
        break army, crush, beat back, drive back, overwhelm, lose battle, carry field, throw back, lose field, beat,
        destroy army, collide, engage, encounter, face, worst, shatter, vanquish, smash, grapple, scatter, triumph,
        struggle, put to flight, cut to piece, go to war, wage war, be at war""",
        "battle, clash, fighting, defeat, combat, skirmish, rout, engagement, victory, war, hostilities",
    ),
    row(
        "war",
        """declare war, go to war, fight, wage war, take up arms, open hostility, take to arms, be at war, send
        ultimatum, bring into war, join war, enter war, wage, attack, be at blow, invade, march into, cross border,
        send troop, send tank, move against""",
        "war, hostilities, conflict, campaign, fighting, invasion, offensive, attack, troops",
    ),
    row(
        "besiege",
        """besiege, lay siege, blockade, encircle, shut in, surround, invest, cut off, close ring, ring, trap, starve,
        isolate""",
        "siege, blockade, encirclement",
    ),
    row(
        "cease-fire",
        """cease fire, lay down arm, stop fighting, end war, make peace, end hostilities, silence gun, gun fall silent,
        stop shooting, cease to fire, suspend hostility, end fighting, put end to war, come to peace, stop fire, lay
        weapon, quieten, sheathe, put down weapon, put down arm""",
        "armistice, ceasefire, cease-fire, truce, peace, end of war, end of fighting",
    ),
    row(
        "surrender",
        """surrender, capitulate, lay down arm, yield, raise white flag, give up, hand over sword, hoist white flag,
        give in, strike flag, submit, give themselves up, lay down weapon, throw down arm""",
        "surrender, capitulation",
    ),
    row(
        "liberate",
        "liberate, free, set free, release, deliver, relieve, expel, recover, retake, reconquer, throw open gate",
        "liberation, release",
    ),
    row(
        "deploy",
        """deploy, station, send troop, dispatch, base, send soldier, put troop, move troop, bring in, fly in, post,
        land marine, send peacekeeper, send ship, send warship, arrive, install, place, land, send, garrison, fly,
        position, take up position, put in place, take up post""",
        "deployment, stationing, dispatch, troops, peacekeepers, contingent",
    ),
    row(
        "test",
        """test, detonate, set off, explode, go off, blow up, let off, detonate device, fire, burst, try, demonstrate,
        launch, drop, carry out test, put to test""",
        "test, detonation, bomb, explosion, blast, device, mushroom cloud, shot",
    ),
    row(
        "violate",
        """violate, breach, intrude, stray into, enter airspace, trespass, infringe, break, ignore, flout, transgress,
        overfly, disregard""",
        "violation, breach, incursion",
    ),
    row(
        "exercise",
        "exercise, drill, hold manoeuvre, train, rehearse, practise, manoeuvre",
        "exercise, manoeuvres, drill",
    ),
    row(
        "overthrow",
        """overthrow, topple, seize power, oust, depose, take power, bring down government, stage coup, sweep away,
        bring down, drive from power, turn out, take over, put an end to, remove from power, take control, unseat,
        march on palace, seize radio, rise against, plot, try to seize, storm palace, force from power, unhorse,
        dethrone, eject, usurp, conspire, fall to coup, bring to fall, take over power""",
        "coup, overthrow, putsch, uprising, takeover, power grab, junta, plot, conspiracy",
    ),
    row(
        "rebel",
        """rebel, revolt, rise, mutiny, take up arms, take to street, rise up, rise against, refuse obedience, throw
        off, turn on officer, turn against, take up weapon, defy, resist, erupt, storm, spark, throw off yoke, break
        into revolt, be in revolt, go over to, throw up barricade, take up gun""",
        "revolt, rebellion, uprising, mutiny, insurrection, revolution, rising, riots, insurgents, rebels",
    ),
    row(
        "protest",
        """protest, demonstrate, march, rally, take to street, riot, march through, fill street, pour into street, come
        out, crowd square, occupy square, gather in square, throng, assemble, gather, occupy, chant, picket,
        converge, flock, go into street, take part in march""",
        "protest, demonstration, rally, riot, march, unrest, crowd, crowds, demonstrators, protesters",
    ),
    row(
        "strike",
        """strike, go on strike, down tool, walk out, lay down work, stop work, call strike, walk off, stop working,
        leave work, put down tool, stand still, lay idle, stay away from work, bring to standstill, refuse to work,
        paralyse, come out on strike, take strike action, lay down tool, bring to halt, be on strike""",
        "strike, walkout, stoppage, strikers, general strike, lock-out",
    ),
    row(
        "kill",
        """kill, assassinate, murder, shoot dead, slay, gun down, execute, hang, massacre, shoot, stab, slaughter,
        shoot down, cut down, put to death, take life, fall to bullet, fall victim, fire shot, strangle, behead,
        fire at, put before firing squad, lose life, claim life, cost life, wipe out, blow up, end life, leave dead,
        pull trigger, fall, dispatch, knife, poison, lynch, gas, drown, claim, butcher, perish, die, decapitate,
        guillotine, be struck down, send to death, send to gallows, put against wall""",
        "assassination, murder, killing, execution, massacre, assassin, gunman, shots, bullet, victims, gallows, dead",
    ),
)
"""A row a class: id, verbs, nouns."""
