/** Words for what kills without anybody's deed: where a clause without a doer has one of them, and none for violence, nobody was assaulted. */
export const ACCIDENTS = `
accident  accident avalanche blaze blizzard blackout capsize capsizing cholera collapse collapsing collide collision coronavirus covid covid-19 crash crush cyclone derail derailment disease drought drown earthquake ebola epidemic famine flash_flood flood flooding flu heatwave hurricane illness landslide lightning mudslide monsoon outbreak overturn pandemic pile-up quake shipwreck sink stampede storm swelter tornado tsunami typhoon virus volcano wildfire wreck
violence  airstrike ambush army artillery assault attack battle bomb bomber bombing clash drone explosion explosive fighting fire_on gunfire gunman insurgent jet militant militia missile mortar police raid rebel rocket shell shelling shoot shooting shot soldier sniper strike stab suicide troop violence war
`
