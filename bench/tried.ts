/** What was tried and did not help, or what stands in the way of a bar: a line each, for those who would try it again. Shown at the end of docs/accuracy.md. */
export const TRIED = `
- Sentence splitter: words in small letters, pairs of words, suffixes of words further off and the runs of capitals about a gap change F1 by less than .1 on documents held out of EWT; a lower threshold
  loses 1 to 3; what helped was wider context of kinds, means of weights over epochs and four times the table (.885 to .891 held out).
- Lemmas: with gold tags .988 of EWT's development part is right, with our tags .974: six in ten of the wrong ones come of a wrong tag (a common noun taken for a proper one keeps its capital). Capitals
  for place names written small lose as much as they win, for the treebank is of two minds. A bar of .983 asks for a UPOS of about .97 there.
- Products of the network in larger tiles or unrolled loops are no faster: whole-number products run at the machine's limit; what helped was cheaper exponentials and whole numbers in the first layer.
- Names, worldwide newswire: its gold cuts a leading nationality or place off a body and a place off its end (Peking | University, Bank of | Ghana: 601 against 5). Gold in which these are one name, as in
  the other corpora, reaches .949 against it, so that is the ceiling of any reader that keeps them whole.
- Names, re3d: one in four of its marked spans is a description ("people of the town", "suspected fighters") and one in twenty-five holds a title, which are no names here. Names alone can recall .71 of
  it, so .83 is the best F1.
- Names: more or less readily believed beginnings (-1 to +2 in the labels' scores), no name less or more readily believed (-1 to +1), and spans by the sum over kinds change newswire by less than .3; what
  helped was to believe the network's kinds less (.7 of its log-probabilities) beside lists and neighbouring words, and to ask more of a name before it is one of the three kinds: 73.0 to 74.6.
- The network: the mean of the weights of the last four to seven epochs of a falling rate is no better than the last (LAS within .03). A second term that begins again at two fifths of the rate, its running mean kept,
  gives .1 of UPOS, .1 of LAS on EWT and .3 on GUM. What was written for it in between gave more to names: 801 invented articles 74.6 to 76.7 on newswire, lists of 7,000 bodies, 4,000 places and 8,000 names of people
  1.2 more before the network saw them and .2 after, believing it less (.45) beside them .4.
- Sentence splitter: a lower threshold finds as many ends more as it invents (164 missed and 33 invented ends on EWT's development part become 133 and 53).
- Statements: 2,291 passages of our own shown twice or three times beside PolNeAR cost 1 to 1.5 points of linked F1 there and of precision everywhere against once, for they mark less than it does; a layer of
  cues of 128 units is no better than one of 64, one of roles of 32 worse by half a point; teaching the layers by errors above .01 alone is a third faster and makes the scores too sure (log loss .062 to .064).
- Kinds: the layer over states gives .017 of F1 on series of passages that were left out (.733 to .750; rules alone .686). Without a prior for plain assertions and the rules' word stories come out worse (.71
  against .75), for the passages hold more of every kind than news does.
- What a notice is of: with a hidden layer over the same features, four times the table, or half of the features left out at a time, the F1 of pairs on series that were left out stays at .68 to .70 (rules .53).
- Events: a classifier of types (logistic, stems of the words between and about the two sides, five folds of the PLV pairs, given the gold's own sides) is right for .72 of them; the lexicon is right for .91
  of those whose sides it finds, and needs no pairs to learn from. For arguments and modality there is nothing to learn from but what the rules are measured on.
`
