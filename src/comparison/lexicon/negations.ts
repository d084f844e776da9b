/** Words that turn what a clause says into its opposite. Folded forms, one a line. */
export const NEGATIONS = `
cannot
neither
never
no            # no ship was boarded
nobody
none          # none went north
nor
not           # will not let them in
nothing
without       # without the maker’s knowledge
`

/** Words that tell of a refusal, by their stems; of two words the second stands as it is. */
export const REFUSALS = `
ban           # banned the march
bar           # barred the inspectors
decline       # declined to meet them
deny access   # denied access to the inmates
deny asylum
deny entry
deny landing
deny overflight
deny passage  # denies passage to the convoy
deny permission
deny transit
deny visas
forbid
prohibit
refusal       # the refusal was first reported
refuse        # refused to open the gates
reject        # rejected the request
rule out      # ruled out a visit
turn away     # turned away the convoy
turn down     # turned down the request
veto
`
