/** Nouns that can be the subject or target of a deed: `people` and bodies, `instrument`, what acts in somebody's hand (lemmas); `pronoun` and
 * `many`, words that stand for people (forms); `thing`, what ends like a person's noun and is none. */
export const AGENTS = `
pronoun he she they we i him her them us who whom those others many some it everyone someone anyone everybody somebody its his their whose
many tens millions one two three four five six seven eight nine ten eleven twelve twenty hundreds thousands dozens scores many several wounded dead
people academic activist administration advocate agency agent aide airline alliance ally ambassador analyst army arsonist assailant assassin assembly association attacker attorney author authority
people bandit bank battalion bishop bloc board body bomber border-guard boss boy brigade broadcaster brother bureau business businessman businesswoman cabinet campaigner candidate captive captor cartel
people cell chairman chairwoman chancellor charity chief child church citizen civilian clan cleric coalition colleague colonel combatant command commander commission committee community company
people conglomerate congress congressman consortium consulate contractor convoy corporation council counterpart country county couple court creditor crew critic crowd customer defector defendant delegate delegation
people demonstrator department deputy detainee developer dictator diplomat director dissident division doctor donor driver editor electorate embassy employee employer enemy engineer envoy
people executive exile expert extremist faction family farmer father federation fighter firm fleet force foreigner forum foundation founder friend fugitive gang general girl government governor group guard
people guerrilla guerilla gunman head hijacker holdout hospital hostage household human husband immigrant infantry inmate insider inspector institution insurgent intruder investigator investor islamist jihadist
people journalist judge junta jury king kingdom kurd labourer lawmaker lawyer leader leadership league legislator legislature lieutenant lobby lord major majority maker man manager manufacturer marine marcher
people marcher mayor mediator medic member merchant migrant militant military militia militiaman miner minister ministry minority mission mob mobster monarch monarchy monitor monk mother movement mujahideen
people municipality nation national nationalist navy neighbor neighbour network newspaper ngo nun nurse officer official operative opponent opposition organisation organization outlet owner panel parent parliament
people parliamentarian participant partner party passenger patient patrol peacekeeper people person pilgrim pilot pirate police policeman policewoman politician pope population power prelate premier president press
people priest prince princess prison prisoner producer professor prosecutor protester protestor public publisher queen raider rebel refugee regime regiment regulator relative reporter representative republic
people resident resistance retailer rioter rival sailor scholar scientist sect secretary secretary-general security senate senator separatist sergeant settler shareholder sheikh shiite side sister smuggler sniper soldier son
people source spokesman spokesperson spokeswoman squad staff state strongman student subsidiary successor suicide-bomber sunni superpower supplier supporter supremo suspect syndicate teacher team teenager terrorist
people thug tourist trader traitor treasury tribe tribesman tribunal trooper troop tycoon tyrant union unionist unit university victim villager volunteer voter warden warlord warrior watchdog
people west widow wife witness woman worker world writer youth youngster monk shopkeeper hunter fisherman trafficker dealer insurgency guardsman infantryman spy body bystander pedestrian motorist commuter
people cardinal chaplain customs deacon fund herdsman poet rapper shepherd vicar woodcutter
people anarchist communist socialist conservative liberal democrat republican leftist rightist fascist monarchist loyalist pro-democracy
thing list number paper plant powder restaurant variant
thing amplifier anchor answer barrier beer border butter calendar cancer chapter character charter cluster colour color computer container corner corridor cover cylinder danger december dinner disaster
thing disorder dollar door elevator encounter endeavor endeavour error factor favor favor filter finger flavor folder gender harbor harbour helicopter honor horror hunger indicator interior labor labour layer letter lever
thing manner matter meter minor mirror murder november number october offer order other paper parameter pepper poster powder power prayer prior processor quarter rather reactor
thing river rubber rumor rumour sector semester september server shelter shoulder silver slaughter slider summer supper surrender tenor terror theater theatre tower
thing tractor trailer transfer trawler trigger tumor tumour upper vapor vector voucher waiver wafer water weather whisper winter wonder
instrument airplane airstrike ambush artillery assault attack bomb bombardment bombing bullet car-bomb drone explosion fire gunfire gunship helicopter jet mine missile mortar offensive operation plane raid rocket shell
instrument shelling ship strike submarine tank tanker trawler vessel warplane warship fighter-jet aircraft bomber blast boat
`
