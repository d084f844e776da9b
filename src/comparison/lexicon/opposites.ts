/** States and acts that end one another, a pair a line: what holds first may be either. */
export const OPPOSITES = `
abducted, kidnapped, captured, hostage, captive, taken | freed, released, release, let go, walk free, walked free, rescued # nine of the abducted walk free
alive, survived | dead, died, killed
arrested, detained, jailed, custody, imprisoned | freed, released, acquitted, let go
banned, barred, forbidden, outlawed | allowed, permitted, legalised, lifted
besieged, encircled | relieved, broke through
blocked, closed, shut | opened, reopened, unblocked
captured, seized, overran, fell to | recaptured, retook, recovered, liberated
deployed, stationed, arrived | withdrew, withdrawn, left, pulled out
detained, held, impounded, tied up | released, freed, let go, sailed home, returned
docked, stranded | sailed, refloated
elected, appointed, sworn in | resigned, ousted, dismissed, sacked, replaced
expelled, recalled | returned, reinstated
frozen, froze | unfrozen, thawed, unblocked, lifted
fighting, clashes | ceasefire, truce, armistice
imposed | lifted, repealed, dropped
joined | left, quit
missing, disappeared | found, reappeared
signed, agreed | cancelled, annulled, scrapped, tore up, broke off
started, began, launched | ended, stopped, halted
strike, walkout | called off, back to work, returned to work
suspended, halted, stopped | resumed, restarted, restored, reopened
`
