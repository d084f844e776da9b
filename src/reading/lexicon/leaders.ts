/**
 * Heads of state and government, foreign and defence ministers, and heads of international bodies since 2000, from general knowledge; one person a line.
 * name; other spellings | gender | country or organisation key | post from..to; post from..to
 * posts: P president, K monarch, PM head of government, FM foreign minister, DM defence minister, VP vice president, L leader, SG secretary-general,
 * H head (of the organisation or agency), O leader of the opposition, S spokesperson, G general, M other minister, E envoy or ambassador, SL supreme leader, CP crown prince
 */
export const LEADERS = `
Vladimir Putin; Putin | m | RUS | P 2000-05..2008-05; PM 2008-05..2012-05; P 2012-05..
Recep Tayyip Erdogan; Tayyip Erdogan | m | TUR | PM 2003-03..2014-08; P 2014-08..
Barack Obama | m | USA | P 2009-01..2017-01
`
