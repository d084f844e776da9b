/**
 * With what a deed is done. One line: kind | PLOVER mode of an assault with it | CAMEO code of one | words (lemmas; several words are joined by `_`, the last is
 * the head). The first line that fits is taken, so what is longer or more telling stands first. `-`: it tells no mode or code.
 */
export const INSTRUMENTS = `
suicide bomb    | suicide-attack | 1831 | suicide_bomber suicide_bomb suicide_attack suicide_bombing suicide_vest explosive_belt explosive_vest
car bomb        | explosives     | 1832 | car_bomb truck_bomb car_bombing truck_bombing vehicle_bomb car-bomb
roadside bomb   | explosives     | 1833 | roadside_bomb landmine land_mine ied roadside_bombing
chemical weapon | unconventional | 2041 | chemical_weapon chemical_attack poison_gas nerve_gas nerve_agent mustard_gas sarin chlorine chlorine_gas
nuclear weapon  | unconventional | 2042 | nuclear_bomb nuclear_weapon atomic_bomb atom_bomb
drone           | heavy-weapons  | 195  | drone drone_strike unmanned_aircraft drone_attack
aircraft        | heavy-weapons  | 195  | airstrike air_strike air_raid air_attack warplane fighter_jet jet helicopter gunship helicopter_gunship bomber barrel_bomb cluster_bomb fighter-bomber plane_strike
missile         | heavy-weapons  | 195  | missile cruise_missile ballistic_missile missile_strike missile_attack
artillery       | heavy-weapons  | 194  | artillery mortar mortar_shell mortar_fire artillery_fire shell rocket rocket_attack rocket_fire tank tank_fire howitzer shelling artillery_shell rocket-propelled_grenade anti-aircraft_gun
explosives      | explosives     | 183  | bomb explosive dynamite grenade hand_grenade petrol_bomb parcel_bomb letter_bomb time_bomb bombing bomb_attack explosion blast
firearms        | firearms       | 193  | gun gunfire rifle assault_rifle machine_gun pistol revolver firearm shotgun sniper_fire small_arm automatic_weapon bullet kalashnikov live_ammunition
blade           | primitive      | -    | knife machete axe sword spear bayonet blade club stick stone rock hammer iron_bar
crowd control   | crowd-control  | 175  | tear_gas water_cannon rubber_bullet baton truncheon pepper_spray stun_grenade teargas plastic_bullet
bulldozer       | -              | -    | bulldozer
fire            | -              | -    | arson
poison          | -              | -    | poison
malware         | -              | -    | malware virus ransomware
`
