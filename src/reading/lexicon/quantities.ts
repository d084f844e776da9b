/**
 * Words around numbers. `bound`: what a qualifier does to the number (low: it is the least; high: the most; near: a little below; about: either
 * side). `unit`: words and signs of measure and the unit they stand for; money in ISO 4217.
 */
export const QUANTITY_WORDS = `
# class   words                    value
bound     about                    about
bound     almost                   near
bound     another                  exact
bound     approximately            about
bound     around                   about
bound     as few as                low
bound     as many as               high
bound     as much as               high
bound     at least                 low
bound     at most                  high
bound     close to                 near
bound     exactly                  exact
bound     fewer than               high
bound     in excess of             low
bound     just over                low
bound     just under               high
bound     less than                high
bound     more than                low
bound     nearly                   near
bound     no fewer than            low
bound     no less than             low
bound     no more than             high
bound     not less than            low
bound     not more than            high
bound     only                     exact
bound     over                     low
bound     roughly                  about
bound     some                     about
bound     under                    high
bound     up to                    high
bound     upwards of               low
unit      %                        %
unit      acres                    acre
unit      barrels                  bbl
unit      cents                    USc
unit      degrees                  deg
unit      dinars                   dinar
unit      dollars                  USD
unit      euros                    EUR
unit      feet                     ft
unit      francs                   franc
unit      gallons                  gal
unit      hectares                 ha
unit      kilograms                kg
unit      kilometers               km
unit      kilometres               km
unit      kg                       kg
unit      km                       km
unit      lira                     TRY
unit      litres                   l
unit      meters                   m
unit      metres                   m
unit      megawatts                MW
unit      mile                     mi
unit      miles                    mi
unit      per cent                 %
unit      percent                  %
unit      percentage points        pp
unit      pounds                   lb
unit      rials                    IRR
unit      riyals                   SAR
unit      roubles                  RUB
unit      rubles                   RUB
unit      rupees                   INR
unit      shekels                  ILS
unit      square kilometers        km2
unit      square kilometres        km2
unit      square miles             mi2
unit      tonnes                   t
unit      tons                     t
unit      yen                      JPY
unit      yuan                     CNY
sign      $                        USD
sign      £                        GBP
sign      ¥                        JPY
sign      ₪                        ILS
sign      ₹                        INR
sign      ₺                        TRY
sign      ₽                        RUB
sign      €                        EUR
`
