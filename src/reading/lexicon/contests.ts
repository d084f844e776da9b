/**
 * Sport, games and elections borrow the words of war: "defeated", "beat", "crushed". `deed`: the verbs borrowed; `sign`: words that show by their clause or sentence that
 * nobody was hurt. `player`: who is signed, sold and met for sport alone. Scores ("3 – 0", "by 424 votes") show it too.
 */
export const CONTESTS = `
deed  attack battle beat clash confront counter crush defeat down eliminate fight hammer hit knock oust overcome punish rout shoot slay storm strike thrash topple trounce overwhelm
sign  bowler championship championships coach cricket cup derby final finals football game goal goalkeeper grand_slam hockey innings league match medal midfielder olympic olympics opponent penalty playoff playoffs premiership qualifier quarter-final quarterfinal rugby runs scored season semi-final semifinal series soccer stadium team tennis title tournament wicket winger world_cup
player batsman bowler defenceman footballer goalkeeper midfielder outfielder quarterback striker winger
sign  analysts estimates expectations forecast forecasts quarter_profit
sign  ballot ballots by-election candidate constituency election electorate incumbent polls primary runoff seat votes
`
