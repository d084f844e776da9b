/**
 * News agencies and broadcasters that articles credit, one a line: the name that we write, then its other names.
 */
export const AGENCIES = `
# name               other names                                              example
Agence France-Presse | AFP                                                    # he told AFP
Al Arabiya           | Al-Arabiya                                             # in an interview with Al Arabiya
Al Jazeera           | Al-Jazeera; Aljazeera                                  # he told Al Jazeera
Anadolu Agency       | Anadolu; Anadolu Ajansı; AA; Anatolia news agency      # state-run Anadolu Agency reported
ANSA                 |                                                        # ANSA reported
Associated Press     | AP; The Associated Press                               # told The Associated Press
BBC                  | BBC News; British Broadcasting Corporation             # told the BBC
Bloomberg            | Bloomberg News                                         # first reported by Bloomberg
CBS                  | CBS News                                               # told CBS News
CCTV                 | China Central Television                               # CCTV reported
CNN                  | CNN International                                      # told CNN
Deutsche Presse-Agentur | dpa; DPA                                            # told dpa
Deutsche Welle       | DW                                                     # told Deutsche Welle
EFE                  | Agencia EFE                                            # EFE reported
Fars                 | Fars News Agency                                       # Fars said
Interfax             | Interfax-Ukraine                                       # quoted by Interfax
IRNA                 | Islamic Republic News Agency                           # IRNA quoted him as saying
ITAR-TASS            | TASS; Tass                                             # TASS quoted him as saying
Kyodo                | Kyodo News                                             # Kyodo reported
KCNA                 | Korean Central News Agency                             # KCNA said
NBC News             | NBC                                                    # told NBC News
PA                   | Press Association; PA Media                            # the Press Association understands
Press Trust of India | PTI                                                    # PTI reported
Reuters              | Thomson Reuters                                        # told Reuters
RIA Novosti          | RIA                                                    # RIA Novosti quoted
SANA                 | Syrian Arab News Agency                                # SANA reported
SPA                  | Saudi Press Agency                                     # the Saudi Press Agency said
The Guardian         | Guardian                                               # told the Guardian
The New York Times   | New York Times                                         # first reported by The New York Times
The Wall Street Journal | Wall Street Journal                                 # The Wall Street Journal reported
The Washington Post  | Washington Post                                        # told The Washington Post
United Press International | UPI                                              # UPI reported
Xinhua               | Xinhua News Agency                                     # Xinhua reported
Yonhap               | Yonhap News Agency                                     # Yonhap said
`
