/**
 * Nouns for people that are no posts: trades, walks of life, kin, the faithful. sector | nouns in the singular; a plural that is not regular stands after a
 * slash. What is a post or a body stands in roles.ts; a noun that is in neither may still be somebody where it speaks (described in actors/occupations.ts).
 */
export const PEOPLE_NOUNS = `
CVL | adult; allotment holder; amputee; apprentice; arrival; artist; astronaut; athlete; aunt; babysitter; bachelor; baker; barber; bartender; bather; beautician; beekeeper; beggar; believer; beneficiary
CVL | biker; blacksmith; boatman; bodyguard; bookseller; boyfriend; bricklayer; bride; bridegroom; builder; bus driver; butcher; bystander; carer; caretaker; caregiver; carpenter; cashier; celebrity; cellist
CVL | chef; childminder; cleaner; climber; clown; coach; cobbler; collector; comedian; commuter; companion; composer; congregant; consumer; cook; cousin; craftsman; creditor; cyclist; dancer; daughter-in-law; dealer
CVL | decorator; deckhand; descendant; designer; devotee; diarist; disciple; diver; docker; dockworker; doorman; drug user; drummer; dyer; earner; elder statesman; elderly man; elderly woman; electrician; embroiderer
CVL | eyewitness; fan; farmhand; farm worker; faster; father-in-law; fiance; fiancé; fiancee; filmmaker; film-maker; firefighter; fishmonger; fitter; flatmate; florist; follower; footballer; forager; forester
CVL | former prisoner; foster parent; fruit seller; gardener; girlfriend; glazier; goatherd; golfer; graduate; granddaughter; grandfather; grandmother; grandparent; grandson; grocer; grower; guest; guide; guitarist
CVL | hairdresser; handyman; hawker; healer; herder; herdsman; hiker; homeowner; homeless man; homeless woman; housewife/housewives; hotelier; human rights defender; hunter-gatherer; infant; ironmonger; jeweller; jogger
CVL | joiner; juror; kinsman; labourer; laborer; landlady; landlord; landowner; laundress; learner; librarian; lifeguard; listener; lodger; logger; longshoreman; lorry driver; lumberjack; machinist; maid; mason
CVL | mechanic; midwife/midwives; miller; milkman; miner; mother-in-law; motorcyclist; motorist; mourner; musician; nanny; nephew; neighbour; neighbor; newcomer; newlywed; niece; nomad; novelist; nurseryman; onlooker
CVL | orphan; outsider; overseer; painter; parishioner; passer-by/passers-by; passerby/passersby; pastoralist; patient; peasant; pedestrian; pensioner; performer; pianist; picker; pilgrim; playwright; plumber; poet; poor man
CVL | porter; postman; potter; preacher; printer; producer; pupil; quarryman; rancher; reader; receptionist; repairman; retiree; rickshaw driver; roofer; roommate; runner; saddler; salesman; saleswoman; sailmaker
CVL | scavenger; schoolboy; schoolchild/schoolchildren; schoolgirl; schoolmate; sculptor; seafarer; seamstress; seller; senior citizen; servant; settler; shepherd; shoemaker; shopkeeper; shopper; sibling; singer; skier
CVL | slave; smith; social worker; son-in-law; songwriter; spectator; sportsman; stallholder; stepfather; stepmother; stevedore; steward; stonemason; storekeeper; stranger; street vendor; subsistence farmer; supermarket worker
CVL | surfer; survivor; swimmer; tailor; taxi driver; taxpayer; teen; tenant; tiler; toddler; tour guide; townsman; traveller; traveler; truck driver; trucker; truckdriver; twin; uncle; user; vendor; viewer; visitor; waiter
CVL | waitress; watchman; weaver; welder; well-wisher; widower; window cleaner; woodcutter; workman; worshipper; worshiper; yachtsman; youngster
CVL | Christian; churchgoer; convert; deacon; evangelist; faithful; missionary; monastic; mullah; mufti; muezzin; pastor; preacher; sheik; theologian; vicar; seminarian; chaplain; cardinal; abbot; abbess
BUS | accountant; advertiser; auctioneer; auditor; boss; breeder; broker; brewer; cabbie; carrier; chief financial officer; consultant; co-owner; dealmaker; depositor; developer; director of sales; distiller; exporter; financier
BUS | founder; franchisee; fund manager; grain trader; hedge fund manager; importer; industrialist; innkeeper; insurer; landowner; lender; magnate; marketer; merchant; oligarch; operator; planter; programmer; publisher; realtor
BUS | retailer; shareholder; shipbuilder; shipowner; shop owner; small trader; speculator; stockbroker; supplier; tycoon; underwriter; vintner; wholesaler; winemaker
EDU | archaeologist; anthropologist; astronomer; biologist; botanist; chemist; cartographer; climatologist; criminologist; curator; demographer; dean; ecologist; engineer; epidemiologist; ethicist; geographer; geologist; glaciologist
EDU | headmaster; headmistress; headteacher; hydrologist; linguist; mathematician; meteorologist; microbiologist; neurologist; oceanographer; palaeontologist; paleontologist; philosopher; physicist; political scientist; postgraduate
EDU | psychologist; school principal; schoolteacher; seismologist; sociologist; statistician; tutor; undergraduate; virologist; volcanologist; zoologist; theologian; instructor; trainee; trainer
CVL | anaesthetist; cardiologist; dentist; gynaecologist; optician; orderly; paediatrician; pathologist; pharmacist; physician; physiotherapist; psychiatrist; radiographer; radiologist; surgeon; therapist; veterinarian; vet; ambulance driver
MED | anchor; broadcaster; cartoonist; columnist; documentary maker; fact-checker; freelancer; interviewer; newsreader; photojournalist; podcaster; reporter; stringer; videographer; vlogger; youtuber; influencer
JUD | arbitrator; bailiff; barrister; coroner; juror; jurist; litigant; notary; ombudsman; paralegal; plaintiff; claimant; solicitor
GOV | alderman; appointee; bureaucrat; census taker; chamberlain; clerk; collaborator of the minister; councillor; councilor; courtier; customs officer; diplomat; firebrand minister; headman; inspector; land registrar; postmaster; registrar
GOV | tax collector; technocrat; vice-mayor; magistrate; chieftain; regent; viceroy
COP | constable; jailer; jailor; prison guard; prison officer; traffic policeman; sheriff; warder; warden; immigration officer; border agent
MIL | airman; artilleryman; bombardier; cadet; cavalryman; corporal; deserter; draftee; ensign; enlistee; gunner; infantryman; legionnaire; midshipman; mine clearer; private; quartermaster; radio operator; recruit; reservist; rifleman
MIL | sapper; seaman; sentry; squaddie; submariner; tank driver; tankman; volunteer fighter; warrant officer; crewman; brigadier
REB | abductor; bomb-maker; bombmaker; captor; child soldier; commando; defector; ex-combatant; former fighter; foreign fighter; gunrunner; hostage-taker; ideologue; infiltrator; militant commander; saboteur; secessionist
CRM | arsonist; bandit; blackmailer; burglar; convict; counterfeiter; criminal; drug dealer; drug lord; drug trafficker; fraudster; gangster; hitman; human trafficker; killer; looter; mafioso; mobster; mugger; murderer; outlaw
CRM | people smuggler; poacher; pickpocket; racketeer; rapist; robber; rustler; swindler; thief/thieves; thug; vandal; vigilante
OPP | agitator; boycotter; campaigner; conspirator; critic; exile; heckler; hunger striker; mutineer; nonconformist; picketer; putschist; whistleblower; whistle-blower; anti-government activist; detractor; plotter
REF | asylum-seeker; boat person/boat people; deportee; displaced man; displaced woman; emigrant; evacuee; expatriate; expellee; returnee; stateless person
IGO | ceasefire monitor; election observer; humanitarian worker; relief worker; aid official; weapons inspector; arms inspector
`
