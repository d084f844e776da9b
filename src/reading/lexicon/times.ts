/** The words that time expressions are made of: class, word, what it stands for. Times are read by `src/reading/times`. */
export const TIME_WORDS = `
# class     word(s)                       value
daypart     afternoon                     AF
daypart     afternoons                    AF
daypart     dawn                          MO
daypart     daytime                       DT
daypart     evening                       EV
daypart     evenings                      EV
daypart     morning                       MO
daypart     mornings                      MO
daypart     night                         NI
daypart     nights                        NI
daypart     overnight                     NI
deictic     currently                     PRESENT_REF
deictic     formerly                      PAST_REF
deictic     lately                        PAST_REF
deictic     now                           PRESENT_REF
deictic     nowadays                      PRESENT_REF
deictic     presently                     PRESENT_REF
deictic     recently                      PAST_REF
deictic     soon                          FUTURE_REF
holiday     christmas                     12-25
holiday     christmas day                 12-25
holiday     christmas eve                 12-24
holiday     halloween                     10-31
holiday     independence day              07-04
holiday     labor day                     09-1-1
holiday     may day                       05-01
holiday     memorial day                  05-1-L
holiday     new year 's day               01-01
holiday     new year ’ s day              01-01
holiday     new year 's eve               12-31
holiday     new year ’ s eve              12-31
holiday     thanksgiving                  11-4-4
holiday     thanksgiving day              11-4-4
holiday     valentine ’ s day             02-14
holiday     veterans day                  11-11
month       january jan                   1
month       february feb                  2
month       march mar                     3
month       april apr                     4
month       may                           5
month       june jun                      6
month       july jul                      7
month       august aug                    8
month       september sept sep            9
month       october oct                   10
month       november nov                  11
month       december dec                  12
phrase      at that time                  -
phrase      at the moment                 PRESENT_REF
phrase      at the present time           PRESENT_REF
phrase      coming days                   FUTURE_REF
phrase      coming months                 FUTURE_REF
phrase      coming weeks                  FUTURE_REF
phrase      coming years                  FUTURE_REF
phrase      more recently                 PAST_REF
phrase      recent days                   PAST_REF
phrase      recent months                 PXM
phrase      recent quarters               PXM
phrase      recent weeks                  PXW
phrase      recent years                  PAST_REF
phrase      right now                     PRESENT_REF
phrase      the future                    FUTURE_REF
phrase      the near future               FUTURE_REF
phrase      the near term                 FUTURE_REF
phrase      the past                      PAST_REF
phrase      the present                   PRESENT_REF
phrase      these days                    PRESENT_REF
phrase      this moment                   PRESENT_REF
season      autumn fall                   FA
season      spring                        SP
season      summer                        SU
season      winter                        WI
set         annual                        P1Y
set         annually                      P1Y
set         biweekly                      P2W
set         daily                         P1D
set         hourly                        PT1H
set         monthly                       P1M
set         nightly                       XXXX-XX-XXTNI
set         quarterly                     P1Q
set         weekly                        P1W
set         yearly                        P1Y
unit        century centuries             C
unit        day days                      D
unit        decade decades                E
unit        fortnight fortnights          F
unit        hour hours hr hrs             TH
unit        minute minutes min mins       TM
unit        month months                  M
unit        quarter quarters              Q
unit        second seconds                TS
unit        week weeks                    W
unit        weekend weekends              WE
unit        year years                    Y
weekday     monday mon                    1
weekday     tuesday tue tues              2
weekday     wednesday wed                 3
weekday     thursday thu thurs            4
weekday     friday fri                    5
weekday     saturday sat                  6
weekday     sunday sun                    7
zone        bst cet cest cdt cst edt est gmt mdt mst pdt pst utc z    -
`
