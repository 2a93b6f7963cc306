"""Fields of works: what is built, moved, made, found and sold."""

from __future__ import annotations

WORKS = """
railway: railway railroad train locomotive engine steam track rail rails line station carriage wagon passenger
 timetable gauge tram tramway metro underground subway platform express driver sleeper goods freight tunnel viaduct
 whistle fireman puff tracklaying buffer compartment commuter terminus high-speed travel;
rail-accident: derail derailment collide collision signal signalman train crash express locomotive carriage wreck
 buffer rails track brake bridge runaway points passenger;
tunnel: tunnel bore boring digger miner drill rock breakthrough underground undersea link mountain channel tube
 gallery face dig portal crew shake headings meet pierce workmen shaft;
canal: canal lock locks waterway ship steamer barge dredge dig isthmus ocean passage vessel traffic toll ditch
 shortcut short-cut sea voyage transit convoy route navigate basin water excavate pilot channel dredger cut boat;
bridge: bridge span arch suspension cable tower pier river strait crossing cross girder steel deck pedestrian traffic
 collapse bank toll viaduct pontoon pylon foot walk stream roadway carriageway;
road: road motorway highway autobahn car drive traffic lane carriage toll paved asphalt turnpike street bypass lorry
 motorist vehicle driver;
motoring: car motor automobile vehicle engine assembly line wheel drive driver motorist model petrol garage horseless
 factory race chassis horsepower tyre production plant worker beetle roll;
aviation: aircraft airplane aeroplane plane flight fly flew pilot aviator airman airport runway airline airliner jet
 take-off takeoff land landing propeller cockpit wing biplane monoplane airship zeppelin balloon balloonist parachute
 passenger supersonic altitude non-stop crossing air aloft glide glider skies helicopter airborne aerial channel solo
 flyer motor transatlantic aviatrix hydrogen gondola ascend ascent;
air-accident: crash collide collision runway airliner jet plane aircraft passenger crew wreckage fog tower take-off
 pilot captain die dead victim survivor fireball mountain black-box flight plunge explode mid-air airport engine
 boeing disaster deadliest;
shipping: ship steamer steamship liner vessel voyage sail sailor captain crew deck port harbour dock quay berth cargo
 passenger ferry maiden launch slipway shipyard hull bow champagne ocean sea transatlantic anchor mast yacht boat
 lighthouse pier schooner clipper tonnage crossing packet shipbuilder boatyard;
shipwreck: sink sank sunk founder wreck shipwreck iceberg capsize drown drowned lifeboat survivor ferry liner hull
 ram collide collision torpedo steamer passenger crew aground reef lost storm bottom ship vessel rescue bow-door
 tanker spill slick go-down keel disaster icy;
space: space orbit rocket satellite spacecraft capsule probe launch cosmonaut astronaut moon lunar mars venus planet
 jupiter saturn comet landing spacewalk shuttle station pad earth module lander sputnik signal beep rover telescope
 crew countdown circle gravity touchdown sphere heavens voyager re-entry spaceship boost blast-off liftoff transmit
 crater dust footprints craft sky;
polar: pole polar arctic antarctic ice sledge ski dog expedition explorer icebound floe pack frozen frost tent
 blizzard latitude snow penguin whaler base north south cap winter-quarters crevasse depot reach crush;
exploration: explore explorer exploration expedition voyage navigator discover discovery cape strait coast map chart
 landfall island source river interior caravan desert cross continent sail circumnavigate ship caravel reach unknown
 round sight crew traverse captain sea passage land shore anchor anchored;
mountaineering: climb climber ascent summit peak mountain mountaineer rope alpine alps top glacier guide ridge sherpa
 camp snow oxygen highest avalanche himalaya scale conquer face crampon axe alpinist rockface stand reach;
earthquake: earthquake quake tremor shake shock seismic rubble ruin collapse aftershock magnitude richter tsunami
 epicentre fault survivor homeless building buried destroy tremble wave victim ground earth city dead fell flatten;
volcano: volcano volcanic eruption erupt lava ash crater mountain magma pumice pyroclastic bury cloud explode cone
 explosion island summit blow sky dust vent;
flood: flood dyke dike levee inundate inundation river burst bank water drown surge storm rain dam wave tide sea
 breach homeless submerge swell swollen barrier deluge polder high-water overflow;
storm: storm hurricane cyclone typhoon tornado gale wind lash batter hail thunder lightning roof blizzard flatten
 devastate landfall eye coast tree gust evacuate destroy;
fire: fire burn blaze flame burned burnt ash smoke conflagration gut gutted firemen fireman brigade arson torch char
 ignite roof spread quarter destroy inferno bakery house wind smoulder cathedral spire embers hydrant alarm engulf
 set-alight alight;
industrial-accident: explosion explode gas leak leakage chemical poison poisoned toxic valve tank plant pesticide
 factory mine pit colliery methane firedamp collapse disaster victim miner trapped cave-in spill cloud reactor fumes
 killed kill die dead blast boiler burst choke sleep dust contaminated waste;
mining: mine miner mining coal pit colliery shaft seam gold diamond silver copper ore nugget prospector rush dig vein
 quarry gem reef claim pickaxe find found iron tin salt lignite coalfield goldfield digger pan;
oil: oil petroleum well gusher derrick drill crude pipeline barrel refinery rig petrol gas field concession strike
 company black-gold driller tanker fuel prospect exploration flow;
energy: power electric electricity plant station dam turbine grid generator reactor current hydroelectric coal gas
 light lamp bulb electrify electrification illuminate wind solar transmission blackout switch kilowatt megawatt steam;
dam: dam reservoir barrage river hydroelectric turbine water valley irrigation flood concrete embankment generator
 power lake drown spillway weir nile high stem;
city: city town capital mayor municipal council quarter suburb street square architect architecture building skyline
 lay foundation settlement settle found boulevard plan move seat avenue incorporate borough burgher wall resident;
building: build building built builder construct construction foundation stone brick concrete steel tower skyscraper
 storey roof dome spire scaffold scaffolding architect cornerstone erect raise complete hall facade floor lift crane
 tallest topping-out mason masonry column shell lay laid brickwork inaugurate ceremony;
monument: monument statue memorial pedestal unveil unveiling bronze plinth obelisk column torch sculptor veil topple
 pull-down toppled commemorate colossus marble equestrian stand cast cenotaph;
exhibition: exhibition fair exposition expo pavilion visitor crystal palace exhibit exhibitor show display gallery
 open opening stand hall glass iron crowd wheel;
museum: museum gallery collection visitor exhibit curator treasure artefact painting library archive reading-room
 collector room public door display donate bequest;
zoo: zoo zoological animal elephant lion cage menagerie aquarium bear panda giraffe keeper wildlife;
park: park reserve national wilderness conservation forest geyser protect game nature sanctuary preserve wildlife
 ranger landscape protected;
trade: trade merchant commerce commercial export import tariff market goods cargo company customs duty port exchange
 fair sell buy sale shop wool cotton spice tea sugar coffee price cherries wheat grain wine timber consignment ware
 merchandise dealer purchase supply ship stock commodity;
finance: bank banker loan lend credit debt bond share stock shareholder market exchange crash broker panic investor
 capital fund invest investment default insolvent insolvency bankrupt bankruptcy collapse run depositor deposit
 savings rescue bail bailout mortgage dividend trader speculator speculation interest rate plunge wall street percent
 slump creditor lender liquidity;
currency: currency money coin coinage note banknote mint pound dollar euro franc mark lira rouble ruble peso yen
 crown shilling penny cent decimal gold silver standard peg devalue devaluation float exchange rate revalue inflation
 convert wallet purse till cash pay payment monetary legal-tender parity tender circulation hundred tens change reform
 count worth cash-machine;
company: company firm corporation business founder found register incorporate merger merge takeover share shareholder
 enterprise partner partnership works manufacturer factory brand product subsidiary headquarters director board
 bankrupt entrepreneur garage trademark shares float limited venture start-up manufacture buy sale acquire bid;
industry: factory mill plant works manufacture loom spin spinning textile steel iron furnace foundry machine
 machinery production produce worker assembly industrial patent cotton engine output workshop shift weave;
labour: strike striker worker workman workmen union unionist unionise picket lockout wage pay hours employer stoppage
 walkout walk-out labour labourer docker miner stevedore tools down hook general shop-steward eight-hour railwaymen
 foreman dispute stop shift boycott idle back-to-work settlement overtime scab factory mill weaver seamstress unload
 employee industrial-action ballot bread;
farming: farm farmer peasant harvest crop field plough land reform estate landlord tenant cattle grain wheat sow
 agriculture agricultural collective collectivise collectivisation kolkhoz irrigate drought enclosure livestock
 orchard rural plantation acre cereal smallholder landowner redistribute redistribution soil;
famine: famine hunger hungry starve starvation potato blight ration rationing bread food shortage relief grain crop
 fail failure soup-kitchen malnourished empty;
food: food meal breakfast lunch dinner supper eat drink bread wine beer cheese meat menu cook chef restaurant cafe
 hotel banquet toast cake tea coffee sweets bakery baker brew brewery canteen recipe kitchen dish fruit picnic;
telecommunication: telegraph cable wire telephone telegram message morse operator radio wireless transmit
 transmission broadcast broadcaster signal receiver antenna call line submarine switchboard exchange dial mobile dot
 dash transmitter microphone air listener station speak conversation voice relay spark atlantic laid;
television: television screen broadcast programme channel viewer set watch picture transmission colour
 black-and-white studio presenter antenna live air satellite series camera;
computing: computer software program programmer web internet network chip processor microchip machine screen browser
 site page online server email data hypertext code transistor calculate calculator vacuum tube semiconductor app
 device smartphone chess keyboard link click user release source;
printing: print printer press type typeset book page publish publisher edition copy volume pamphlet bible sheet
 bookshop bookseller paper ink compositor movable gutenberg folio binding reader;
press: newspaper paper journal journalist editor edition print issue daily weekly article front page headline column
 press reporter magazine gazette newsstand reader publish report story correspondent expose censor leaflet copy;
post: post postal stamp letter mail postage penny postman adhesive envelope courier deliver mailbox telegram parcel
 postmaster carry
"""
"""Fields of works."""
