/** Words with which a speaker, or the outlet, holds back. Columns: lemma, certainty. */
export const hedges = `
allegedly    probable
apparent     probable
apparently   probable
could        possible
likely       probable
may          possible
maybe        possible
might        possible
perhaps      possible
possible     possible
possibly     possible
presumably   probable
probable     probable
probably     probable
purportedly  possible
reportedly   probable
seem         probable
seemingly    probable
supposedly   possible
unclear      unknown
unlikely     probable
`
