/**
 * Nouns that count human beings. `any` can be whoever the others are ("46 citizens" are 46 people); a `kind` is not another kind.
 */
export const PERSONS = `
# scope  nouns
any      people persons person men women children civilians those lives victims casualties dead deaths bodies individuals residents souls aboard hostages captives dozens
kind     teachers students pupils passengers crew sailors soldiers troops guards officers policemen police fighters militants rebels gunmen migrants refugees workers employees staff members miners fishermen citizens nationals villagers protesters demonstrators inspectors observers trainees diplomats journalists doctors nurses patients farmers herders prisoners detainees suspects tourists pilgrims peacekeepers service
`
